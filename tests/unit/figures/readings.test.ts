import { describe, expect, it } from "vitest";
import data from "../../../data/readings/1.0.1.json" with { type: "json" };
import type { Row, TableRow } from "../../../src/datasets/schema/rows.ts";
import figure from "../../../src/figures/readings/index.ts";
import { results } from "../../../src/figures/readings/tests.ts";

const rows = { readings: data.rows as Row[] };
const test = (favours: string) => ({ id: "test", cells: { favours } }) as unknown as TableRow;

describe("the results of a test", () => {
  it("stand on the side of the reading that they favour, whichever comes first", () => {
    const expected = ["Gone: it backfired.", "Growing: it worked."];
    expect(results(test("Growing: it worked. Gone: it backfired."))).toEqual(expected);
    expect(results(test("Gone: it backfired. Growing: it worked."))).toEqual(expected);
  });

  it("keep their order where neither names a reading", () => {
    expect(results(test("They stay: the tie is deep. They leave: it is loose."))[0]).toContain("stay");
  });
});

describe("the readings", () => {
  it("have as many plates each", () => {
    const fewer = { readings: rows.readings.filter(({ id }) => id !== "lag") };
    expect(figure.states.slowed?.holds?.(rows)).toBe(true);
    expect(figure.states.slowed?.holds?.(fewer)).toBe(false);
  });
});
