import { drawBoard, type Board } from "../kit/board.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { firms } from "./firms.ts";

const units = (id: string) => `robot-units/${id}`;

const plans = {
  wide: { x: 4, y: 150, columns: 40, pitch: 8.6, dot: "w4", open: "right", reach: 600 },
  narrow: { x: 3, y: 4, columns: 25, pitch: 4.1, dot: "w3", open: "down", reach: 238 },
} as const;

/** Every robot of the one contract that was found, a dot each, and beyond it a field that nobody has counted. */
export function counted(rows: Rows, words: Words, frame: Frame): Mark[] {
  return [...chain(rows, words, frame), ...field(rows, words, frame), ...firms(rows, words, frame)];
}

/** From the maker to a line that is hard to leave, with how sure each arrow is. */
function chain(rows: Rows, words: Words, frame: Frame): Mark[] {
  const wide = frame.name === "wide";
  const ids = ["vendor", "pilot", "production", "cost-to-leave"];
  const links = ["vendor-to-pilot", "pilot-to-production", "production-to-cost"];
  const board: Board = {
    dataset: "factory",
    grid: wide
      ? { columns: ids.length, rows: 1, margin: { x: 57, top: 30, bottom: 0 } }
      : { columns: 1, rows: ids.length, margin: { x: 178, top: 72, bottom: 12 } },
    seats: Object.fromEntries(ids.map((id, index) => [id, wide ? [index, 0] : [0, index]])),
    links: Object.fromEntries(links.map((id) => [id, { words: { hand: "left" } }])),
    weight: wide ? "thick" : "thin",
    names: wide ? "head" : "strong",
    nameWidth: 120,
  };
  return drawBoard(graphOf(rows, "factory"), words, board, frame);
}

function field(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { x, y, columns, pitch, dot } = plans[frame.name];
  const wide = frame.name === "wide";
  const count = observation(rows, units("contract")).value;
  const [width, height] = [columns * pitch, Math.ceil(count / columns) * pitch];
  const dots = Array.from({ length: count }, (_, index) => {
    return `M${px(x + ((index % columns) + 0.5) * pitch)},${px(y + (Math.floor(index / columns) + 0.5) * pitch)}h0`;
  });
  const mark = path("dots", dots.join(""), { classes: `line-cn ${dot}` });
  const beside = wide ? { x: 12, figure: 102, note: 110 } : { x: 122, figure: 15, note: 18 };
  const note = wrapped(label(words, wide ? "contract-note" : "contract-note-narrow"), wide ? 560 : 156, "label");
  return [
    group(
      "row:contract",
      [
        { ...mark, attrs: { ...mark.attrs, "stroke-linecap": "round" } },
        text(
          "value",
          beside.x,
          beside.figure,
          [{ text: printed(words, units("contract")).value }, { text: label(words, "robots") }],
          { classes: wide ? "figure" : "head" },
        ),
        paragraph("note", beside.x, beside.note, note),
      ],
      { row: units("contract") },
    ),
    claimed(words, frame, [x, y, width, height]),
  ];
}

/** An outline without an end: the claim names no exact number, so no dots stand in it. */
function claimed(words: Words, frame: Frame, [x, y, width, height]: readonly [number, number, number, number]): Mark {
  const { reach } = plans[frame.name];
  const wide = frame.name === "wide";
  const [left, top] = wide ? [x + width + 10, y] : [x, y + height + 6];
  const d = wide
    ? `M${px(reach)},${px(top)}H${px(left)}V${px(y + height)}H${px(reach)}`
    : `M${px(left)},${px(reach)}V${px(top)}H${px(left + width)}V${px(reach)}`;
  const edge = path("edge", d, { classes: "line-cn w15" });
  const inset = wide ? 20 : 8;
  const room = wide ? reach - left - 2 * inset : width - 2 * inset;
  const lines = [
    ...wrapped(label(words, "claimed"), room, wide ? "head" : "strong", "cn-text"),
    ...wrapped(label(words, wide ? "claimed-note" : "claimed-note-narrow"), room, "label"),
  ];
  return group(
    "row:claimed-thousands",
    [
      { ...edge, attrs: { ...edge.attrs, "stroke-dasharray": "4 4" } },
      paragraph("words", left + inset, top + (wide ? 72 : 3), lines),
    ],
    { row: units("claimed-thousands") },
  );
}
