import { describe, expect, it } from "vitest";
import raw from "../../../content/en/figures/two-loops.json" with { type: "json" };
import data from "../../../data/two-loops/1.0.0.json" with { type: "json" };
import type { GraphEdge, Row } from "../../../src/datasets/schema/rows.ts";
import { drawState, type Rows } from "../../../src/figures/kit/define.ts";
import { frames, type Frame, type Mark } from "../../../src/figures/kit/scene.ts";
import figure from "../../../src/figures/two-loops/index.ts";

const rows = { "two-loops": data.rows as Row[] } satisfies Rows;
const words = { states: raw.states, labels: raw.labels, printed: {} };

function marks(state: string, frame: Frame = frames.wide): readonly Mark[] {
  return drawState(figure, rows, words, state, frame).marks;
}

const keys = (state: string, frame?: Frame) => marks(state, frame).map(({ key }) => key);

function changed(id: string, change: Partial<GraphEdge>): Rows {
  return { "two-loops": rows["two-loops"].map((row) => (row.id === id ? ({ ...row, ...change } as Row) : row)) };
}

const holds = (state: string, given: Rows) => figure.states[state]?.holds?.(given);

describe("the loops", () => {
  it.each(Object.values(frames))("give every node and arrow of the $name frame its row", (frame) => {
    for (const { key, row } of marks("both", frame)) {
      const [kind, id] = key.split(":");
      if (kind === "node" || kind === "edge") expect(row).toBe(`two-loops/${id}`);
    }
  });

  it("keep what is there when more is added", () => {
    const things = (state: string) => keys(state).filter((key) => key.includes(":"));
    expect(things("both")).toEqual(expect.arrayContaining(things("digital")));
    expect(things("valves")).toEqual(expect.arrayContaining(things("both")));
  });

  it("show private use with the valves only, since the paper's drawing has none", () => {
    expect(keys("both")).not.toContain("edge:use-to-better");
    expect(keys("valves")).toContain("edge:use-to-better");
  });

  it("let private use end at its valve, without a head", () => {
    const edge = marks("valves").find(({ key }) => key === "edge:use-to-better");
    expect(edge?.children?.[0]?.children?.map(({ key }) => key)).toEqual(["shaft", "valve"]);
  });

  it("name the lines in a key where the words have no room", () => {
    expect(keys("both", frames.narrow)).toContain("key");
    expect(keys("both", frames.wide)).not.toContain("key");
  });
});

describe("the titles", () => {
  it.each(Object.keys(figure.states))("of %s hold for the data", (state) => {
    expect(holds(state, rows)).toBe(true);
  });

  it("fail when a rule reaches the factories", () => {
    expect(holds("both", changed("compute-to-better", { to: "specialised-models" }))).toBe(false);
  });

  it("fail when the first loop does not close", () => {
    expect(holds("digital", changed("better-to-weights", { to: "derived-models" }))).toBe(false);
  });

  it("fail when a valve is gone", () => {
    expect(holds("valves", changed("robots-to-data", { valve: undefined }))).toBe(false);
  });
});
