import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../scripts/check/content.ts";
import { run } from "../../scripts/run.ts";
import { printFault } from "../../src/datasets/faults.ts";
import { copyOfValid, fixtures, layOver, lines, overlay } from "./overlay.ts";

async function outputOf(folder: string): Promise<string> {
  const { faults } = await checkContent(folder);
  return faults.map(printFault).join("\n\n");
}

describe("the content check", () => {
  it("finds nothing to mend in a sound project", async () => {
    expect(await outputOf(copyOfValid("sound"))).toBe("");
  });

  it.each(readdirSync(join(fixtures, "broken")))("stops %s and says what to do", async (name) => {
    const { faults } = await checkContent(overlay(name));
    const output = faults.map(printFault).join("\n\n");
    for (const line of lines(join(fixtures, "broken", name, "expect.txt"))) expect(output).toContain(line);
    for (const fault of faults) {
      const { file, place, expected, remedy } = fault;
      for (const part of [file, place, expected, remedy]) expect(part, printFault(fault)).toMatch(/\S/);
      expect(Object.keys(fault), printFault(fault)).toContain("value");
    }
  });

  it("ends with exit code 1 and prints file, place, value, what was expected and what to do", async () => {
    const folder = overlay("misspelt-field");
    const { code, output } = await run(process.execPath, ["scripts/check.ts", "--root", folder]);
    expect(code).toBe(1);
    expect(output).toContain(
      [
        'data/trees/1.1.0.json: row "elms", field "unti"',
        '  found     "repositories"',
        "  expected  one of the fields id, grade, sources, claims, note, subject, maker, measure, value, low, high,",
      ].join("\n"),
    );
    expect(output).toContain('  to do     Rename it to "unit".');
  });

  it("reports the faults of all files at once", async () => {
    const folder = copyOfValid("several");
    for (const name of ["chapter-digit", "figure-without-alt", "term-points-nowhere"]) layOver(name, folder);
    const { faults } = await checkContent(folder);
    expect(faults.map(({ file }) => file)).toEqual([
      "content/en/chapters/01-first-layer.mdx",
      "content/en/figures/trees.json",
      "content/en/glossary/oak.json",
    ]);
  });

  it("says when broken data keeps it from checking what rests on the data", async () => {
    const { complete } = await checkContent(overlay("unknown-unit"));
    expect(complete).toBe(false);
  });
});
