import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { complaints, fingerprint } from "../../../scripts/build.ts";

describe("the build", () => {
  it("fails on what Astro only warns of, in colour or not", () => {
    const warning = '00:00:00 [WARN] [glob-loader] Duplicate id "oak" found';
    const coloured = "00:00:00 \u001b[31m[ERROR]\u001b[39m Invalid content reference";
    expect(complaints(`[build] fine\n${warning}\n${coloured}`)).toHaveLength(2);
  });

  it("passes over the one warning that means nothing", () => {
    const known =
      '[WARN] [vite] Module level directives cause errors when bundled, "use astro:head-inject" was ignored.';
    expect(complaints(known)).toEqual([]);
  });

  it("knows its sources by what they say and by the address they are built for", () => {
    const folder = mkdtempSync(join(tmpdir(), "build-"));
    writeFileSync(join(folder, "tsconfig.json"), "{}");
    const before = fingerprint(folder);
    expect(fingerprint(folder)).toBe(before);
    writeFileSync(join(folder, "tsconfig.json"), "{ }");
    expect(fingerprint(folder)).not.toBe(before);
    rmSync(folder, { recursive: true });
  });
});
