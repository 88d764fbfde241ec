import { describe, expect, it } from "vitest";
import { endDay } from "../../../src/datasets/dates.ts";
import { freshness, isDue, later } from "../../../src/datasets/freshness.ts";
import type { Checks } from "../../../src/datasets/schema/checks.ts";
import type { Dataset } from "../../../src/datasets/schema/dataset.ts";
import { dueText } from "../../../scripts/freshness/due.ts";
import { catalogOf, edge, event, events, graph, node, observation, observations, source } from "./fixtures.ts";

const none: Checks = { rows: {}, sources: {} };

function days(file: Dataset, checks: Checks = none) {
  return freshness(catalogOf(file), [source], checks);
}

const of = (ref: string, ...given: Parameters<typeof days>) => days(...given).find((each) => each.ref === ref)!;

describe("when to look again", () => {
  it("is half a year after the day that a moving count stands for, and its last check is unknown", () => {
    expect(of("trees/oaks", observations([observation("oaks")]))).toMatchObject({
      verified: undefined,
      asOf: "2026-02",
      due: "2026-08-28",
      rule: "moving",
    });
  });

  it("is reckoned from the last check where somebody wrote one down", () => {
    const checks = { ...none, rows: { "trees/oaks": { verified: "2026-05-31" } } };
    expect(of("trees/oaks", observations([observation("oaks")]), checks)).toMatchObject({
      verified: "2026-05-31",
      due: "2026-11-30",
    });
  });

  it("is the day that somebody set, whatever the rule", () => {
    const checks = { ...none, rows: { "trees/oaks": { verified: "2026-05-31", due: "2026-06-02" } } };
    expect(of("trees/oaks", observations([observation("oaks")]), checks)).toMatchObject({
      due: "2026-06-02",
      rule: "noted",
    });
  });

  it("is never for what a briefing claimed, for a size, and for a count that a later one has followed", () => {
    const rows = [
      observation("claimed", { role: "claimed" }),
      observation("size", { unit: "parameters", subject: "elm" }),
      observation("before", { asOf: "2025-02" }),
      observation("after", { asOf: "2026-02" }),
    ];
    const due = Object.fromEntries(days(observations(rows)).map((each) => [each.ref, each.due]));
    expect(due).toMatchObject({ "trees/claimed": undefined, "trees/size": undefined, "trees/before": undefined });
    expect(due["trees/after"]).toBe("2026-08-28");
  });

  it("is the day that an event sets, until somebody has looked at it since", () => {
    const rows = [event("felling", { due: "2027-01-01" }), event("planting")];
    expect(of("trees/felling", events(rows))).toMatchObject({ due: "2027-01-01", rule: "ahead" });
    expect(of("trees/planting", events(rows)).due).toBeUndefined();
    const looked = { ...none, rows: { "trees/felling": { verified: "2027-01-02" } } };
    expect(of("trees/felling", events(rows), looked).due).toBeUndefined();
  });

  it("is a year after the release for an arrow, and for a source a year after the first release that rests on it", () => {
    const rows = [node("oaks"), node("acorns"), edge("grow", "oaks", "acorns")];
    expect(of("trees/grow", graph(rows))).toMatchObject({ due: "2027-03-01", rule: "argued" });
    expect(of("survey", graph(rows))).toMatchObject({ due: "2027-03-01", rule: "source", verified: undefined });
  });

  it("puts what is due first in front and what is never due last", () => {
    const rows = [observation("claimed", { role: "claimed" }), observation("oaks")];
    expect(days(observations(rows)).map(({ ref }) => ref)).toEqual(["trees/oaks", "survey", "trees/claimed"]);
  });
});

describe("days", () => {
  it.each([
    ["2026", "2026-12-31"],
    ["2026-02", "2026-02-28"],
    ["2026-02-03", "2026-02-03"],
    ["2025-23", "2025-11-30"],
    ["2025-24", "2026-02-28"],
    ["2025-06~", "2025-09-30"],
    ["2025-12/2026-01", "2026-01-31"],
  ])("%s ends on %s", (asOf, day) => expect(endDay(asOf)).toBe(day));

  it("fall on the last day of a shorter month", () => {
    expect(later("2025-08-31", 6)).toBe("2026-02-28");
    expect(later("2025-11-15", 12)).toBe("2026-11-15");
  });
});

describe("the text of the issue", () => {
  it("is a table of what is due, or nothing", () => {
    const all = days(observations([observation("oaks")]));
    expect(dueText(all, "2026-08-27")).toBe("");
    expect(dueText(all, "2026-08-28")).toContain("| `trees/oaks` | 2026-02 | unknown | 2026-08-28 |");
    expect(all.filter((each) => isDue(each, "2026-08-28"))).toHaveLength(1);
  });
});
