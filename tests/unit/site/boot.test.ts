import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { boot } from "../../../src/site/boot.ts";

/** Runs the inline script on a page that holds a stored text; returns what it has marked the page with. */
function marks(stored: string | undefined): Record<string, unknown> {
  const dataset: Record<string, unknown> = {};
  const run = new Function("document", "localStorage", "addEventListener", "setTimeout", boot);
  const nothing = () => {};
  run({ documentElement: { dataset } }, { "dependency-mirror": stored }, nothing, nothing);
  return dataset;
}

describe("the script that runs before the first paint", () => {
  it("is at most 300 bytes", () => expect(Buffer.byteLength(boot)).toBeLessThanOrEqual(300));

  it("follows the system and scrolls where nothing was chosen, or nothing that can be read", () => {
    for (const stored of [undefined, "{", "null"])
      expect(marks(stored)).toEqual({ theme: "system", text: 100, layout: "scroll" });
  });

  it("marks what the reader chose", () => {
    expect(marks('{"theme":"dark","text":"130","mode":"article"}')).toEqual({ theme: "dark", text: "130" });
  });
});
