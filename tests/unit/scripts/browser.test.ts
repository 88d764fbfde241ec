import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../../scripts/browser.ts";

let folder: string;
let chrome: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
  chrome = join(folder, "google-chrome");
  writeFileSync(chrome, "#!/bin/sh\n");
  chmodSync(chrome, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the search for a browser", () => {
  it("takes Playwright's own first", () => {
    expect(findBrowser({ CHROME_PATH: "/nowhere", PATH: "" }, chrome)).toBe(chrome);
  });

  it("then the one that CHROME_PATH names", () => {
    expect(findBrowser({ CHROME_PATH: chrome, PATH: "" }, "/nowhere")).toBe(chrome);
  });

  it("then Chromium or Chrome on the PATH", () => {
    expect(findBrowser({ PATH: folder }, "/nowhere")).toBe(chrome);
  });

  it("passes over what cannot be run", () => {
    const page = join(folder, "page.html");
    writeFileSync(page, "");
    expect(findBrowser({ CHROME_PATH: page, PATH: folder }, "/nowhere")).toBe(chrome);
  });
});
