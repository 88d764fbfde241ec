import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aptCommand } from "../../../scripts/apt.ts";
import { askedEngines, findEngine, planFor } from "../../../scripts/engines.ts";
import { bare } from "../../engines/paper.ts";

const programs = { browser: "/usr/bin/firefox" };

describe("the choice of engines", () => {
  it("is open without TEST_ENGINES, and empty with none", () => {
    expect(askedEngines(undefined)).toBeUndefined();
    expect(askedEngines("")).toBeUndefined();
    expect(askedEngines("none")).toEqual([]);
    expect(askedEngines("firefox, webkit")).toEqual(["firefox", "webkit"]);
  });

  it("refuses a name that it does not know", () => {
    expect(() => askedEngines("firefox,gecko")).toThrow('found "gecko", expected "none" or some of chromium,firefox');
  });
});

describe("the plan for an engine", () => {
  it("skips one that is left out, though it is here", () => {
    expect(planFor("firefox", programs, { TEST_ENGINES: "webkit" }, true)).toEqual({
      skip: "left out by TEST_ENGINES",
    });
  });

  it("runs one that is here, and lets it fail to start only where nobody insists", () => {
    expect(planFor("firefox", programs, {}, true)).toEqual({ run: programs, must: false });
    expect(planFor("firefox", programs, { CI: "true" }, false)).toEqual({ run: programs, must: true });
    expect(planFor("firefox", programs, { TEST_ENGINES: "firefox" }, false)).toEqual({ run: programs, must: true });
  });

  it("skips one that cannot be had and says why, on a build server too", () => {
    const noApt = { skip: "not found, and there is no apt-get here to install it with" };
    expect(planFor("webkit", undefined, {}, false)).toEqual(noApt);
    expect(planFor("webkit", undefined, { CI: "true" }, false)).toEqual(noApt);
    expect(planFor("webkit", undefined, {}, true)).toEqual({
      skip: "not found, and apt-get has not installed webkit2gtk-driver xvfb",
    });
  });

  it("fails for one that is required and cannot be had", () => {
    expect(planFor("firefox", undefined, { TEST_ENGINES: "firefox" }, true)).toEqual({
      fail: "not found, and apt-get has not installed firefox-esr, but TEST_ENGINES requires it",
    });
  });
});

describe("the search for an engine", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "engines-"));
    for (const name of ["firefox", "WebKitWebDriver", "MiniBrowser"]) {
      writeFileSync(join(folder, name), "#!/bin/sh\n");
      chmodSync(join(folder, name), 0o755);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("finds Firefox on the PATH", () => {
    expect(findEngine("firefox", { PATH: folder })).toEqual({ browser: join(folder, "firefox") });
  });

  it("finds no WebKit where a part of it is missing", () => {
    const env = { PATH: folder, MINIBROWSER_PATH: join(folder, "MiniBrowser") };
    expect(findEngine("webkit", env)).toBeUndefined();
    writeFileSync(join(folder, "Xvfb"), "#!/bin/sh\n");
    chmodSync(join(folder, "Xvfb"), 0o755);
    expect(findEngine("webkit", env)).toEqual({
      driver: join(folder, "WebKitWebDriver"),
      screen: join(folder, "Xvfb"),
      browser: join(folder, "MiniBrowser"),
    });
  });
});

describe("apt-get", () => {
  const everything = () => true;
  it("is called by root as it is and by others through sudo, which asks no password", () => {
    expect(aptCommand(0, everything)).toEqual(["/usr/bin/apt-get"]);
    expect(aptCommand(1000, everything)).toEqual(["/usr/bin/sudo", "-n", "/usr/bin/apt-get"]);
  });

  it("is not called where it or the right to use it is missing", () => {
    expect(aptCommand(0, () => false)).toBeUndefined();
    expect(aptCommand(1000, (path) => path.endsWith("apt-get"))).toBeUndefined();
  });
});

describe("the words of a PDF", () => {
  it("are compared without spaces, hyphens and ligatures", () => {
    expect(bare("a new \uFB01le, o\uFB00-\nline")).toBe(bare("a new file, off-line"));
    expect(bare("a \u0002le")).toBe(bare("a file"));
    expect(bare("one file")).not.toBe(bare("two files"));
  });
});
