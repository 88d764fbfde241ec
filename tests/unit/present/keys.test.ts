import { describe, expect, it } from "vitest";
import { commandOf, scrollOf, type Key } from "../../../src/present/keys.ts";

const press = (key: string, held: Partial<Key> = {}): Key => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe("the keys of slides", () => {
  it.each([
    ["PageDown", "next"],
    ["ArrowRight", "next"],
    [" ", "next"],
    ["PageUp", "previous"],
    ["ArrowLeft", "previous"],
    ["Home", "first"],
    ["End", "last"],
    ["b", "blank"],
    ["B", "blank"],
    [".", "blank"],
    ["n", "notes"],
  ])("take %j for %s", (key, command) => {
    expect(commandOf(press(key), true)).toBe(command);
  });

  it("go back by Shift and Space", () => {
    expect(commandOf(press(" ", { shiftKey: true }), true)).toBe("previous");
  });

  it("leave keys that are held with others to the browser", () => {
    for (const held of ["ctrlKey", "altKey", "metaKey"] as const)
      expect(commandOf(press("ArrowLeft", { [held]: true }), true)).toBeUndefined();
  });

  it("leave letters and signs alone once the reader has switched them off", () => {
    for (const key of ["b", ".", "n"]) expect(commandOf(press(key), false)).toBeUndefined();
    expect(commandOf(press("PageDown"), false)).toBe("next");
  });

  it("scroll a tall slide by the arrows that point up and down, never by those of a clicker", () => {
    expect(["ArrowDown", "ArrowUp", " ", "PageDown", "ArrowRight"].map((key) => scrollOf(press(key)))).toEqual([
      "down",
      "up",
      "down",
      undefined,
      undefined,
    ]);
  });
});
