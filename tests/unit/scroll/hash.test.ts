import { describe, expect, it } from "vitest";
import { nextHash, waitFor } from "../../../src/scroll/hash.ts";

describe("nextHash(place)", () => {
  it("is the step the reader has settled at", () => {
    expect(nextHash({ step: "branches", inside: true, current: "", known: false })).toBe("branches");
    expect(nextHash({ step: "branches", inside: true, current: "downloads", known: true })).toBe("branches");
  });

  it("is nothing new while the address is right", () => {
    expect(nextHash({ step: "branches", inside: true, current: "branches", known: true })).toBeNull();
    expect(nextHash({ step: null, inside: false, current: "", known: false })).toBeNull();
  });

  it("is empty above the first step", () => {
    expect(nextHash({ step: null, inside: false, current: "branches", known: true })).toBe("");
  });

  it("is the last step's below the story, unless the reader followed a link to something else there", () => {
    expect(nextHash({ step: "last", inside: false, current: "branches", known: true })).toBe("last");
    expect(nextHash({ step: "last", inside: false, current: "n-downloads", known: false })).toBeNull();
  });
});

describe("waitFor(sinceLastChange)", () => {
  it("is a quarter of a second, or what is missing to two fifths since the last change", () => {
    expect(waitFor(Infinity)).toBe(250);
    expect(waitFor(300)).toBe(250);
    expect(waitFor(50)).toBe(350);
  });
});
