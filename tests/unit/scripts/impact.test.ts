import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { reportImpact } from "../../../scripts/impact/report.ts";
import { impactOf } from "../../../scripts/impact/impact.ts";
import { sidesOf } from "../../../scripts/impact/sides.ts";
import { readProject } from "../../../scripts/project.ts";
import { copyOfValid } from "../../data/overlay.ts";
import { claim, claims } from "../datasets/fixtures.ts";

/** A project with a draft of `trees` in which some words are replaced. */
function withDraft(name: string, find: string, put: string): string {
  const folder = copyOfValid(`impact-${name}`);
  const text = readFileSync(join(folder, "data/trees/1.1.0.json"), "utf8");
  expect(text).toContain(find);
  const draft = text.replace('"version": "1.1.0"', '"version": "1.1.1"').replace(find, put);
  writeFileSync(join(folder, "data/trees/1.1.1.json"), draft);
  return folder;
}

const corrected = (name: string) => withDraft(name, '"value": 900', '"value": 904');

/** The same correction, with a ledger whose findings were checked against a row. */
function withClaims(name: string, findings: Readonly<Record<string, string>>, ref = "trees/oaks"): string {
  const folder = corrected(name);
  const rows = Object.entries(findings).map(([id, finding]) => claim(id, { finding, checked: [ref] }));
  mkdirSync(join(folder, "data/claims"));
  writeFileSync(join(folder, "data/claims/1.0.0.json"), JSON.stringify(claims(rows)));
  const editions = join(folder, "data/editions.json");
  writeFileSync(editions, readFileSync(editions, "utf8").replace('"shares"', '"claims": "1.0.0", "shares"'));
  return folder;
}

describe("what a change of data shows", () => {
  it("is nothing where nothing changed", async () => {
    expect(await reportImpact(copyOfValid("impact-none"), undefined, "HEAD")).toBe("");
  });

  it("is every number in the text that reads differently, with its step", async () => {
    const project = await readProject(corrected("text"));
    const { texts } = impactOf(project, sidesOf(project, undefined)!);
    expect(texts).toEqual([
      expect.objectContaining({ address: "/chapters/first-layer/#the-count", before: "900", after: "904" }),
    ]);
  });

  it("is every picture that is drawn differently, before and after, with the steps that show it", async () => {
    const project = await readProject(corrected("picture"));
    const { pictures } = impactOf(project, sidesOf(project, undefined)!);
    expect(pictures.map(({ figure, state, steps }) => [figure, state, steps])).toEqual([
      ["trees", "counted", ["/chapters/first-layer/#the-count"]],
    ]);
    expect(Object.keys(pictures[0]!.drawings)).toEqual(["wide", "narrow"]);
    expect(pictures[0]!.drawings.wide!.before).toContain('x2="90"');
    expect(pictures[0]!.drawings.wide!.after).toContain('x2="90.4"');
  });

  it("is told in lines that a maintainer can go through", async () => {
    const told = await reportImpact(corrected("told"), undefined, "the edition shown");
    expect(told).toContain("Changed since the edition shown:\ndata/trees: 1.1.0 -> 1.1.1");
    expect(told).toContain("~ row oaks, value: 900 -> 904");
    expect(told).toContain('01-first-layer.mdx: line 35 (/chapters/first-layer/#the-count): "900" -> "904"');
    expect(told).toContain('figure "trees", state "counted" is drawn differently: /chapters/first-layer/#the-count');
    expect(told).toContain('alt: "Bars show 900 oaks and 300 elms. There are more oaks." -> "Bars show 904 oaks');
  });

  it("asks to read an alternative text again that stays while its picture changes", async () => {
    const folder = corrected("alt");
    const words = join(folder, "content/en/figures/trees.json");
    const alt = "Bars show oaks and elms. There are more oaks.";
    writeFileSync(words, readFileSync(words, "utf8").replace(/Bars show \{.*oaks\./, alt));
    expect(await reportImpact(folder, undefined, "HEAD")).toContain(`alt stays; read whether it still holds: "${alt}"`);
  });

  describe("in the claims that were checked against it", () => {
    const still = "The survey counted 900 oaks, which is fewer.";
    const no = "It was counted, and there are fewer than 1,900 or 900.5.";

    it("is each with its address and its finding, and those that repeat the old number are marked", async () => {
      const told = await reportImpact(withClaims("claims", { "HW-01": still, "HW-02": no }), undefined, "HEAD");
      expect(told).toContain(
        [
          "Claims that were checked against these rows, with what they found:",
          `  /claims/#HW-01: "${still}"`,
          '    still says "900": correct it, and release claims too (npm run release -- claims)',
          `  /claims/#HW-02: "${no}"`,
          "    read whether it still holds",
        ].join("\n"),
      );
    });

    it("is nothing that another row says", async () => {
      const folder = withClaims("other-claims", { "HW-01": still }, "trees/elms");
      const project = await readProject(folder);
      expect(impactOf(project, sidesOf(project, undefined)!).claims).toEqual([]);
    });

    it("is the number as pages print it, in words too, and its date", async () => {
      const finding = "By February 2026 there were two, not 2.5 and not the 32 of old.";
      const folder = withClaims("printed-claims", { "HW-01": finding });
      const draft = join(folder, "data/trees/1.1.1.json");
      const old = join(folder, "data/trees/1.1.0.json");
      const put = (file: string, find: RegExp, text: string) =>
        writeFileSync(file, readFileSync(file, "utf8").replace(find, text));
      put(old, /"value": 900, "qualifier": "exactly", "unit": "repositories"/, '"value": 2, "unit": "releases"');
      put(draft, /"value": 904, "qualifier": "exactly", "unit": "repositories"/, '"value": 3, "unit": "releases"');
      put(draft, /("id": "oaks".*"asOf": )"2026-02"/, '$1"2026-01"');
      const project = await readProject(folder);
      const [claim] = impactOf(project, sidesOf(project, undefined)!).claims;
      expect(claim?.repeats).toEqual(["two", "February 2026"]);
    });
  });

  it("compares with the earlier edition where there is one", async () => {
    const folder = copyOfValid("impact-earlier");
    const earlier = { id: "2026-02-01", datasets: { shares: "1.0.0", trees: "1.0.0" } };
    expect(await reportImpact(folder, earlier, "main")).toContain("data/trees: 1.0.0 -> 1.1.0");
  });

  it("says nothing of data that is not sound", async () => {
    const project = await readProject(withDraft("unsound", '"unit": "repositories"', '"unit": "heaps"'));
    expect(sidesOf(project, undefined)).toBeUndefined();
  });
});
