import type { Line } from "../kit/block.ts";
import { label, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { changed, ref, type Column, type Layer } from "./layers.ts";

const top = 44;
const pitch = 79;
/** Half the width that the axis column takes, and the room of a cell beside it. */
const [half, room] = [86, 200];

/** Rows across the axis: China's answer on the left, the US asset on the right, on the axis the layer and its direction. */
export function wide(layers: readonly Layer[], words: Words, { width }: Frame, checked: boolean): Mark[] {
  const middle = width / 2;
  return [
    line("axis", middle, 0, middle, top + 9, { classes: "line-ink" }),
    text("head:china", middle - half, 18, label(words, "china"), { classes: "head cn-text", anchor: "end" }),
    text("head:us", middle + half, 18, label(words, "us"), { classes: "head us-text" }),
    bar("threads", "cn", 12, 26, middle - half - 12, {}),
    bar("tiles", "us", middle + half, 26, middle - half - 12, {}),
    ...layers.map((layer, index) => row(layer, top + index * pitch, middle, checked)),
  ];
}

function row(layer: Layer, y: number, middle: number, checked: boolean): Mark {
  const at = y + pitch / 2 + 2;
  const name = [{ text: cell(layer.checked, "layer"), style: "head" } as const];
  const shown = checked ? layer.checked : layer.claimed;
  const direction = wrapped(cell(shown, "direction"), 2 * half - 14, "note", "ink");
  const centre = at - (paragraphHeight(name) + paragraphHeight(direction)) / 2;
  const rule =
    y > top
      ? [
          line("rule", 12, y, 2 * middle - 12, y, { classes: "line-rule" }),
          line("axis", middle, y - 9, middle, y + 9, { classes: "line-ink" }),
        ]
      : [];
  return group(
    `layer:${layer.id}`,
    [
      ...rule,
      paragraph("name", middle, centre, name, "middle"),
      paragraph(cell(shown, "direction"), middle, centre + paragraphHeight(name), direction, "middle"),
      ...cellMarks(layer, "china", middle - half, at, checked),
      ...cellMarks(layer, "us", middle + half, at, checked),
    ],
    { row: ref(shown) },
  );
}

/** What stands in a cell; under what checking puts there, the words it replaces, pale. */
function cellMarks(layer: Layer, column: Column, x: number, middle: number, checked: boolean): Mark[] {
  const anchor = column === "china" ? "end" : "start";
  const old = cell(layer.claimed, column);
  const said = cell(layer.checked, column);
  if (!checked || !changed(layer, column)) {
    const lines = checked ? wrapped(old, room, "label") : wrapped(old, room, "head");
    return [paragraph(`${column}:${old}`, x, middle - paragraphHeight(lines) / 2, lines, anchor)];
  }
  const now: Line[] = wrapped(said, room, "strong");
  const before: Line[] = wrapped(old, room, "label", "quiet");
  const start = middle - (paragraphHeight(now) + paragraphHeight(before)) / 2;
  return [
    paragraph(`${column}:${said}`, x, start, now, anchor),
    paragraph(`${column}:${old}`, x, start + paragraphHeight(now), before, anchor),
  ];
}
