import { label, type Rows, type Words } from "../kit/define.ts";
import { group, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { house } from "./house.ts";
import { band, plotOf, ref, share } from "./plot.ts";

const layout = {
  wide: { pad: 18, band: [152, 258], users: 302, pitch: 17, square: 13 },
  narrow: { pad: 9, band: [70, 116], users: 140, pitch: 8.1, square: 6.2 },
} as const;

const grid = { columns: 20, rows: 5 } as const;
const all = grid.columns * grid.rows;

/** The band hangs in one room of the house; below it all users of that room, by where they pay. */
export function room(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { marks, boxOf } = house(words, frame, "market");
  const { x, width } = boxOf("market");
  const { pad, band: [top, zero] } = layout[frame.name]; // prettier-ignore
  // The study's window alone fills the room: what was claimed for later lies outside it.
  const plot = plotOf(rows, { left: x + pad, right: x + width - pad, top, zero });
  const study = [plot.left, plot.right] as const;
  const mean = plot.y(share(rows, "year-average").value) - (frame.name === "wide" ? 9 : 5);
  return [
    ...marks,
    ...band(rows, { ...plot, study }, false),
    text("average", x + pad + 8, mean, label(words, "average-short"), { classes: "cn-text strong" }),
    ...users(rows, words, frame, x + pad),
  ];
}

/** Place says who uses: China left, the US right, all others between. Use has no colour. */
function users(rows: Rows, words: Words, frame: Frame, left: number): Mark[] {
  const { users: top, pitch, square } = layout[frame.name];
  const [china, us] = ["users-china", "users-us"].map((id) => Math.round(share(rows, id).value));
  const [first, last] = [china ?? 0, all - (us ?? 0)];
  const cells = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const [column, row] = [Math.floor((from + index) / grid.rows), (from + index) % grid.rows];
      return `M${px(left + column * pitch)},${px(top + row * pitch)}h${square}v${square}h${-square}z`;
    }).join("");
  const right = left + (grid.columns - 1) * pitch + square;
  const foot = top + grid.rows * pitch + (frame.name === "wide" ? 14 : 12);
  const line = frame.name === "wide" ? 17 : 15;
  return [
    text("users", left, top - (frame.name === "wide" ? 12 : 7), label(words, `users-${frame.name}`), {
      classes: "strong",
    }),
    path("elsewhere", cells(first, last), { classes: "fill-rule" }),
    group(
      "payers:china",
      [
        path("squares", cells(0, first), { classes: "fill-ink" }),
        text("value", left, foot, label(words, "users-china-value"), { classes: "value" }),
        text("where", left, foot + line, label(words, `users-china-${frame.name}`)),
      ],
      { row: ref("users-china") },
    ),
    group(
      "payers:us",
      [
        path("squares", cells(last, all), { classes: "fill-ink" }),
        text("value", right, foot, label(words, "users-us-value"), { classes: "value", anchor: "end" }),
        text("where", right, foot + line, label(words, `users-us-${frame.name}`), { anchor: "end" }),
      ],
      { row: ref("users-us") },
    ),
  ];
}
