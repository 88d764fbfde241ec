import { afterEach, describe, expect, it, vi } from "vitest";
import { keepChoices, parseChoices, readChoices } from "../../../src/scroll/choices.ts";

afterEach(() => vi.unstubAllGlobals());

describe("parseChoices(stored)", () => {
  it("reads what the reader chose", () => {
    expect(parseChoices('{"theme":"dark","motion":"off","mode":"article","offline":"off","text":"115"}')).toEqual({
      theme: "dark",
      motion: "off",
      mode: "article",
      offline: "off",
      text: "115",
    });
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "[]",
    '"dark"',
    '{"theme":"pink","motion":true,"mode":"scroll","text":"900","other":1}',
  ])("takes %s for no choice at all", (stored) => expect(parseChoices(stored)).toEqual({}));
});

describe("where the browser keeps its storage shut", () => {
  it("nothing is chosen, and choosing does not fail", () => {
    vi.stubGlobal("localStorage", undefined);
    expect(readChoices()).toEqual({});
    expect(() => keepChoices({ theme: "dark" })).not.toThrow();
  });
});
