import { describe, expect, it } from "vitest";
import data from "../../../data/layers/1.1.0.json" with { type: "json" };
import type { Row } from "../../../src/datasets/schema/rows.ts";
import figure from "../../../src/figures/layers/index.ts";
import { changed, layersOf } from "../../../src/figures/layers/layers.ts";

const rows = { layers: data.rows as Row[] };

describe("the layers", () => {
  it("pair what is printed with what checking found, in the order of the table", () => {
    expect(layersOf(rows).map(({ id }) => id)).toEqual(["chips", "frontier", "commodity", "infrastructure", "rules"]);
  });

  it("leave out a layer that lacks one of the two", () => {
    const fewer = { layers: rows.layers.filter(({ id }) => id !== "claimed-rules") };
    expect(layersOf(fewer).length).toBe(4);
    expect(figure.states.claimed?.holds?.(fewer)).toBe(false);
  });

  it("know which cells checking changed", () => {
    const [chips] = layersOf(rows);
    expect(chips && changed(chips, "china")).toBe(true);
    expect(chips && changed(chips, "us")).toBe(false);
  });
});
