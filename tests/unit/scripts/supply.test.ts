import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isAllowed, supplyFaults } from "../../../scripts/check/supply.ts";
import { printFault } from "../../../src/datasets/faults.ts";

const hash = `sha512-${"a".repeat(86)}==`;
const npmrc = "ignore-scripts=true\nsave-exact=true\n";
const oak = { version: "1.2.3", license: "MIT", integrity: hash };

function faults(given: { wanted?: string; locked?: object; npmrc?: string } = {}): string {
  const dependencies = { oak: given.wanted ?? "1.2.3" };
  const packages = { "": { dependencies: { oak: "1.2.3" } }, "node_modules/oak": { ...oak, ...given.locked } };
  return supplyFaults({ dependencies }, { packages }, given.npmrc ?? npmrc)
    .map(printFault)
    .join("\n");
}

describe("the check of packages", () => {
  it("takes an exact version with its hash, a known licence and no script", () => {
    expect(faults()).toBe("");
  });

  it.each([
    ["a range", { wanted: "^1.2.3" }, "one exact version"],
    ["a tag", { wanted: "latest" }, "one exact version"],
    ["a version that the lockfile does not have", { wanted: "1.2.4" }, "1.2.4, as in package.json"],
    ["a package without its hash", { locked: { integrity: undefined } }, "a sha512 hash"],
    ["a weak hash", { locked: { integrity: "sha1-abc=" } }, "a sha512 hash"],
    ["another host", { locked: { resolved: "https://example.org/oak.tgz" } }, "no address of its own"],
    ["an install script", { locked: { hasInstallScript: true } }, "a package without one"],
    ["an unknown licence", { locked: { license: "SEE LICENSE IN FILE" } }, "a licence of the list"],
    ["no licence", { locked: { license: undefined } }, "a licence of the list"],
    ["scripts switched on", { npmrc: "save-exact=true" }, "the line ignore-scripts=true"],
  ])("refuses %s", (_, given, text) => {
    expect(faults(given)).toContain(text);
  });

  it("reads licences that are joined", () => {
    expect(["MIT AND Zlib", "(MIT OR GPL-3.0-only)", "Apache-2.0 AND LGPL-3.0-or-later"].every(isAllowed)).toBe(true);
    expect(["MIT AND GPL-3.0-only", "GPL-3.0-only", ""].some(isAllowed)).toBe(false);
  });
});

const folder = ".github/workflows";

describe.each(readdirSync(folder))("the workflow %s", (name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");

  it("pins every action to a commit", () => {
    const used = [...text.matchAll(/uses:\s*(\S+)/g)].map(([, action = ""]) => action);
    expect(used.filter((action) => !action.startsWith("./") && !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
  });

  it("reads only unless a job says otherwise, and never gives a fork's code a token that writes", () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).not.toContain("pull_request_target");
    if (text.includes("pull_request:")) expect(text).not.toMatch(/: write$/m);
  });
});
