import { describe, expect, it } from "vitest";
import { nearby } from "../../../src/site/nearby.ts";

const chapters = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at + 1) }));
const named = (count: number, open: string | undefined, most = 5) =>
  nearby(chapters(count), open, most)
    .map(({ id }) => id)
    .join(" ");

describe("the chapters that a page names", () => {
  it("are all of them while they are few", () => {
    expect(named(4, "4")).toBe("1 2 3 4");
    expect(named(5, undefined)).toBe("1 2 3 4 5");
    expect(named(0, undefined)).toBe("");
  });

  it("are those around the open one when they are many", () => {
    expect(named(100, "50")).toBe("48 49 50 51 52");
    expect(named(100, "50", 4)).toBe("48 49 50 51");
  });

  it("are as many at both ends and where none is open", () => {
    expect(named(100, "1")).toBe("1 2 3 4 5");
    expect(named(100, "2")).toBe("1 2 3 4 5");
    expect(named(100, "100")).toBe("96 97 98 99 100");
    expect(named(100, undefined)).toBe("1 2 3 4 5");
  });
});
