import { describe, expect, it } from "vitest";
import { placeCard, type Box } from "../../../src/scroll/card.ts";

const view = { width: 1440, height: 900 };
const card = { width: 376, height: 250 };
const column: Box = { left: 64, right: 444, top: 0, bottom: 900 };
const number = (left: number, top: number): Box => ({ left, right: left + 70, top, bottom: top + 28 });

describe("placeCard(number, card, column, view)", () => {
  it("stands under the number and points at its middle", () => {
    expect(placeCard(number(90, 300), card, column, view)).toEqual({ left: 66, top: 340, nib: 59, side: "below" });
  });

  it("stays in its column, so that it does not cover the stage", () => {
    const { left } = placeCard(number(370, 300), card, column, view);
    expect(left + card.width).toBeLessThanOrEqual(column.right);
  });

  it("stands above the number where the window ends below it", () => {
    expect(placeCard(number(90, 700), card, column, view)).toMatchObject({ top: 438, side: "above" });
  });

  it("stays in the window when it fits neither above nor below", () => {
    const { top } = placeCard(number(90, 150), card, column, { width: 1440, height: 320 });
    expect(top).toBe(58);
  });

  it("stays in the window when its column is too narrow for it", () => {
    const { left, nib } = placeCard(number(1380, 300), card, { ...column, left: 1300, right: 1430 }, view);
    expect(left + card.width).toBe(1428);
    expect(nib).toBe(360);
  });
});
