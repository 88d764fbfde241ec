import { readdirSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { drawState } from "../../src/figures/kit/define.ts";
import { frames, type Mark } from "../../src/figures/kit/scene.ts";
import { sceneToSvg } from "../../src/figures/kit/svg.ts";
import { forDrawing } from "../../src/site/payload-rows.ts";
import { figures } from "../loaded.ts";

const folder = "tests/figures/__svg__";
const drawn = figures.flatMap((loaded) =>
  Object.keys(loaded.figure.states).flatMap((state) =>
    Object.values(frames).map((frame) => ({
      ...loaded,
      state,
      frame,
      name: `${loaded.figure.id}.${state}.${frame.name}`,
    })),
  ),
);

describe("every figure in every state and frame", () => {
  it.each(drawn)("$name looks as it did", async ({ figure, rows, words, state, frame, name }) => {
    const svg = sceneToSvg(drawState(figure, rows, words, state, frame)).replaceAll("><", ">\n<");
    await expect(`${svg}\n`).toMatchFileSnapshot(`__svg__/${name}.svg`);
  });

  it.each(drawn)(
    "$name is drawn the same twice, and leaves its rows as they were",
    ({ figure, rows, words, state, frame }) => {
      const before = JSON.stringify(rows);
      expect(drawState(figure, rows, words, state, frame)).toEqual(drawState(figure, rows, words, state, frame));
      expect(JSON.stringify(rows)).toBe(before);
    },
  );

  it.each(drawn)(
    "$name is drawn the same from the rows that a browser gets",
    ({ figure, rows, words, state, frame }) => {
      expect(drawState(figure, forDrawing(rows), words, state, frame)).toEqual(
        drawState(figure, rows, words, state, frame),
      );
    },
  );

  it.each(drawn)("$name names only rows that it reads", ({ figure, rows, words, state, frame }) => {
    const known = new Set(Object.entries(rows).flatMap(([dataset, list]) => list.map(({ id }) => `${dataset}/${id}`)));
    const named = allMarks(drawState(figure, rows, words, state, frame).marks).flatMap(({ row }) => row ?? []);
    expect(named.filter((row) => !known.has(row))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it("has a committed picture, and no picture is left of a state that is gone", () => {
    const names = drawn.map(({ name }) => `${name}.svg`).sort();
    const kept = readdirSync(folder).filter((file) => file.endsWith(".svg"));
    const missing = names.filter((name) => !kept.includes(name));
    expect(kept.filter((file) => !names.includes(file))).toEqual([]);
    // New pictures are written once all tests have run.
    expect(inject("update") ? [] : missing, "Draw them with npm run snapshots and commit them.").toEqual([]);
  });
});

describe("the finding in a title", () => {
  const rules = figures.flatMap(({ figure, rows }) =>
    Object.entries(figure.states).flatMap(([state, { holds }]) =>
      holds ? [{ id: figure.id, state, rows, holds }] : [],
    ),
  );

  it.each(rules)("of $id, $state, is borne out by the rows", ({ rows, holds }) => {
    expect(holds(rows)).toBe(true);
  });
});

function allMarks(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => [mark, ...allMarks(mark.children ?? [])]);
}
