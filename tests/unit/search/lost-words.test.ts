import { describe, expect, it } from "vitest";
import { lostWords } from "../../../src/search/lost-words.ts";

describe("the words of a lost address", () => {
  it.each([
    ["/figures/gravity_wells.html", "gravity wells"],
    ["/claims/HW-05", "HW 05"],
    ["/export-controls/", "export controls"],
    ["/data/downloads/9.9.9.json", "downloads 9 9 9 json"],
    ["/a/caf%C3%A9", "café"],
    ["/a/100%", "100"],
    ["/404.html", ""],
    ["/", ""],
  ])("of %s are %j", (path, words) => {
    expect(lostWords(path, "/")).toBe(words);
  });

  it("leave out the path that the site stands under", () => {
    expect(lostWords("/mirror-site/oaks/", "/mirror-site/")).toBe("oaks");
  });
});
