import { describe, expect, it } from "vitest";
import { compareCells, nextOrder, readOrder, writeOrder } from "../../../src/browse/sort.ts";

describe("the order of a table", () => {
  it("rises at the first press, falls at the second and ends at the third", () => {
    const first = nextOrder(undefined, "value");
    const second = nextOrder(first, "value");
    expect([first, second, nextOrder(second, "value")]).toEqual([
      { column: "value", falling: false },
      { column: "value", falling: true },
      undefined,
    ]);
    expect(nextOrder(second, "asOf")).toEqual({ column: "asOf", falling: false });
  });

  it.each([undefined, { column: "value", falling: false }, { column: "asOf", falling: true }])(
    "comes back from the address as it went in",
    (order) => {
      expect(readOrder(`?sort=${writeOrder(order)}`)).toEqual(order);
    },
  );

  it("is none where the address says nothing that makes sense", () => {
    expect(readOrder("")).toBeUndefined();
    expect(readOrder("?sort=%3Cscript%3E")).toBeUndefined();
  });
});

describe("two cells", () => {
  const sorted = (cells: string[], falling = false) => cells.toSorted((a, b) => compareCells(a, b, falling));

  it("compare as numbers where both are", () => {
    expect(sorted(["100", "20", "3.5"])).toEqual(["3.5", "20", "100"]);
    expect(sorted(["2025.75", "2026.1", "2022"], true)).toEqual(["2026.1", "2025.75", "2022"]);
  });

  it("compare as texts else, numbers in them by value", () => {
    expect(sorted(["Qwen10", "qwen2", "Llama"])).toEqual(["Llama", "qwen2", "Qwen10"]);
  });

  it("put what is empty last, whichever way", () => {
    expect(sorted(["", "b", "a"])).toEqual(["a", "b", ""]);
    expect(sorted(["", "b", "a"], true)).toEqual(["b", "a", ""]);
  });
});
