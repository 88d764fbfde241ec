import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOf, writeArchive } from "../../../scripts/archive.ts";
import { differingFiles } from "../../../scripts/reproduce.ts";
import { steady } from "../../../scripts/sbom.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
  mkdirSync(join(folder, "chapters"));
  writeFileSync(join(folder, "index.html"), "<h1>Home</h1>");
  writeFileSync(join(folder, ".htaccess"), "Options -Indexes");
  writeFileSync(join(folder, "chapters/index.html"), "<h1>Oak</h1>");
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the archive of the site", () => {
  it("holds every file as it is, hidden ones too, and the hash of each", () => {
    const files = unzipSync(archiveOf(folder, "/"));
    const read = (name: string) => strFromU8(files[`dependency-mirror/${name}`]!);
    expect(read("chapters/index.html")).toBe("<h1>Oak</h1>");
    expect(read(".htaccess")).toBe("Options -Indexes");
    const sums = read("SHA256SUMS.txt").trimEnd().split("\n");
    expect(sums).toHaveLength(3);
    const hash = createHash("sha256").update("<h1>Home</h1>").digest("hex");
    expect(sums).toContain(`${hash}  index.html`);
  });

  it("is the same for the same files, whenever they were written, and does not hold itself", () => {
    const first = archiveOf(folder, "/");
    writeArchive(folder, "/");
    utimesSync(join(folder, "index.html"), new Date(), new Date(2001, 1, 1));
    expect(Buffer.from(archiveOf(folder, "/")).equals(Buffer.from(first))).toBe(true);
  });

  it("says where it is to be put", () => {
    const read = (base: string) =>
      strFromU8(unzipSync(archiveOf(folder, base))["dependency-mirror/READ-ME-FIRST.txt"]!);
    expect(read("/")).toContain("at the top of an address");
    expect(read("/mirror/")).toContain("at /mirror/ of an address");
  });
});

describe("two builds", () => {
  it("differ where a file says something else or is in one of them only", () => {
    const other = mkdtempSync(join(tmpdir(), "other-"));
    const one = mkdtempSync(join(tmpdir(), "one-"));
    for (const [place, name, text] of [
      [one, "same", "a"],
      [other, "same", "a"],
      [one, "changed", "a"],
      [other, "changed", "b"],
      [other, "new", ""],
    ] as const)
      writeFileSync(join(place, name), text);
    expect(differingFiles(one, other)).toEqual(["changed", "new"]);
    for (const place of [one, other]) rmSync(place, { recursive: true });
  });
});

describe("the bill of materials", () => {
  it("is the same for the same lockfile", () => {
    const bill = (serialNumber: string, timestamp: string) =>
      steady(JSON.stringify({ serialNumber, metadata: { timestamp, component: { name: "folder" } } }), "oak", "lock");
    expect(bill("urn:uuid:1", "2026-01-01")).toBe(bill("urn:uuid:2", "2026-01-02"));
    expect(bill("x", "y")).toMatch(
      /"serialNumber": "urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"/,
    );
    expect(bill("x", "y")).toContain('"name": "oak"');
  });
});
