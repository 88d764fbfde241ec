import { label, type Rows, type Words } from "../kit/define.ts";
import { line, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { column, type Reading } from "./plates.ts";

const wide = { top: 44, height: 84, pitch: 99, style: "head" } as const;
const sides = { backfired: { x: 12, width: 270 }, slowed: { x: 318, width: 270 } };
const middle = 300;
const slim = { backfired: { x: 12, width: 150 }, slowed: { x: 438, width: 150 } };
const gutter = { x: 178, width: 244 };
const list = { x: 12, width: 264, top: 27, height: 49, pitch: 54, style: "strong", short: true } as const;

/** The plates of a reading in full, beside those of the other; or on the axis what fits both. */
export function cases(rows: Rows, words: Words, frame: Frame, reading: Reading): Mark[] {
  if (frame.name === "narrow") return narrow(rows, words, reading);
  if (reading !== "backfired" && reading !== "slowed") return between(rows, words, frame);
  const other = reading === "backfired" ? "slowed" : "backfired";
  return [
    axis(frame),
    ...heads(words, reading, sides),
    // The other reading has as many places from the start, and fills them in its turn.
    ...(reading === "backfired"
      ? places(sides.slowed)
      : column(rows, words, other, { ...wide, ...sides[other], pale: true })),
    ...column(rows, words, reading, { ...wide, ...sides[reading] }),
  ];
}

function between(rows: Rows, words: Words, frame: Frame): Mark[] {
  return [
    axis(frame),
    ...heads(words, "unknown", slim),
    ...(["backfired", "slowed"] as const).flatMap((reading) =>
      column(rows, words, reading, { ...wide, ...slim[reading], pale: true }),
    ),
    ...column(rows, words, "unknown", { ...wide, ...gutter }),
  ];
}

function axis({ height }: Frame): Mark {
  return line("axis", middle, 0, middle, height, { classes: "line-ink" });
}

function heads(words: Words, reading: Reading, at: typeof sides): Mark[] {
  const marks = (["backfired", "slowed"] as const).map((side) =>
    text(`head:${side}`, at[side].x, 26, label(words, side), { classes: reading === side ? "head" : "head quiet" }),
  );
  if (reading !== "unknown") return marks;
  return [
    ...marks,
    rect("clear", gutter.x, 8, gutter.width, 26, { classes: "fill-paper" }),
    text("head:unknown", middle, 26, label(words, "unknown"), { classes: "head", anchor: "middle" }),
  ];
}

function places({ x, width }: { x: number; width: number }): Mark[] {
  return Array.from({ length: 4 }, (_, index) =>
    rect(`place:${index}`, x, wide.top + index * wide.pitch, width, wide.height, { classes: "line-rule" }),
  );
}

/** One list at a time; the names of both readings stand above it, parted by a piece of the axis. */
function narrow(rows: Rows, words: Words, reading: Reading): Mark[] {
  const marks = (["backfired", "slowed"] as const).map((side) =>
    text(`head:${side}`, side === "backfired" ? 146 : 162, 16, label(words, side), {
      classes: reading === side ? "head" : "head quiet",
      anchor: side === "backfired" ? "end" : "start",
    }),
  );
  const both = [text("head:unknown", 140, 16, label(words, "unknown"), { classes: "head", anchor: "middle" })];
  return [
    ...(reading === "unknown" ? both : [...marks, line("axis", 154, 2, 154, 22, { classes: "line-ink" })]),
    ...column(rows, words, reading, list),
  ];
}
