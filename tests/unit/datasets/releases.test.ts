import { describe, expect, it } from "vitest";
import { withVersion, withWithdrawn } from "../../../src/datasets/releases.ts";
import { edition } from "./fixtures.ts";

const today = "2026-03-05";
const older = edition({ trees: "1.0.0", birds: "1.0.0" });
const newer = edition({ trees: "1.1.0", birds: "1.0.0" }, { id: "2026-03-04" });
const reason = "A count was wrong.";
const withdrawn = { date: today, reason };
const versions = ["1.0.0", "1.1.0"];

describe("withVersion", () => {
  const release = { name: "trees", version: "1.2.0" };

  it("adds an edition of today to those there are, made from the one shown", () => {
    expect(withVersion([older, newer], release, today)).toEqual({
      id: today,
      editions: [older, newer, { id: today, datasets: { trees: "1.2.0", birds: "1.0.0" } }],
    });
  });

  it("changes today's edition if there is one", () => {
    const { editions } = withVersion([older, newer], { name: "fish", version: "1.0.0" }, "2026-03-04");
    expect(editions).toEqual([older, { ...newer, datasets: { ...newer.datasets, fish: "1.0.0" } }]);
  });

  it("makes a second edition of a day whose first was withdrawn, from the one shown", () => {
    const { editions, id } = withVersion([older, { ...newer, withdrawn }], release, "2026-03-04");
    expect(id).toBe("2026-03-04-2");
    expect(editions.at(-1)?.datasets).toEqual({ trees: "1.2.0", birds: "1.0.0" });
  });

  it("begins with nothing", () => {
    expect(withVersion([], release, today).editions).toEqual([{ id: today, datasets: { trees: "1.2.0" } }]);
  });
});

describe("withWithdrawn", () => {
  it("marks the edition with day and reason, and the one before it is shown", () => {
    const after = withWithdrawn([older, newer], { edition: "2026-03-04", reason, today });
    expect(after).toEqual([older, { ...newer, withdrawn }]);
  });

  it("takes back one dataset and leaves the others as they are", () => {
    const both = { ...newer, datasets: { trees: "1.1.0", birds: "2.0.0" } };
    const asked = { edition: "2026-03-04", reason, today, dataset: "trees", versions };
    expect(withWithdrawn([older, both], asked).at(-1)).toEqual({
      id: today,
      datasets: { birds: "2.0.0", trees: "1.0.0" },
    });
  });

  it("leaves out a dataset that was wrong in its first version", () => {
    const asked = { edition: "2026-03-04", reason, today, dataset: "birds", versions: ["1.0.0"] };
    expect(withWithdrawn([older, newer], asked).at(-1)?.datasets).toEqual({ trees: "1.1.0" });
  });

  it("passes over older versions that only withdrawn editions showed", () => {
    const third = edition({ trees: "1.2.0" }, { id: "2026-03-05" });
    const asked = { edition: "2026-03-05", reason, today, dataset: "trees", versions: [...versions, "1.2.0"] };
    const after = withWithdrawn([older, { ...newer, withdrawn }, third], asked);
    expect(after.at(-1)).toEqual({ id: "2026-03-05-2", datasets: { trees: "1.0.0" } });
  });

  it("adds no edition when the one taken back was not shown", () => {
    const asked = { edition: "2026-03-01", reason, today, dataset: "trees", versions };
    expect(withWithdrawn([older, newer], asked)).toEqual([{ ...older, withdrawn }, newer]);
  });

  it.each([
    ["2026-03-03", 'data/editions.json has no edition "2026-03-03". Did you mean "2026-03-01" or "2026-03-04"?'],
    ["2026-03-01", "Without 2026-03-01 there is no edition to show."],
  ])("refuses %s", (id, message) => {
    const all = id === "2026-03-01" ? [older] : [older, newer];
    expect(() => withWithdrawn(all, { edition: id, reason, today })).toThrow(message);
  });

  it("refuses what was withdrawn already, and a dataset the edition does not show", () => {
    const again = { edition: "2026-03-04", reason, today };
    expect(() => withWithdrawn([older, { ...newer, withdrawn }], again)).toThrow("was withdrawn on 2026-03-05 already");
    expect(() => withWithdrawn([older, newer], { ...again, dataset: "tres" })).toThrow('Did you mean "trees"?');
  });
});
