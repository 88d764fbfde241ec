import type { Line } from "../kit/block.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { observation, printed } from "../kit/rows.ts";
import type { Frame, Mark } from "../kit/scene.ts";
import { textOf } from "../kit/shapes.ts";
import type { Half } from "./fan.ts";
import { matter, places } from "./matter.ts";
import { names } from "./names.ts";
import { noteBeside, type Note } from "./notes.ts";
import { inFrame, planOf, type Plan } from "./plan.ts";
import { parts, plates } from "./rows.ts";

/** Both halves with their gear and their names. Whose shelf the knot is comes out in the course of the chapter. */
export function mirror(plan: Plan, words: Words, whose: "nobody" | "us"): Mark[] {
  return [...matter(plan, whose), ...names(plan, words, "left"), ...names(plan, words, "right")];
}

/** The picture by itself: a gate on the left, a button on the right. */
export function turnedRound(words: Words, frame: Frame): Mark[] {
  const plan = planOf(frame);
  const { fan } = plan;
  const apart = inFrame(plan, 26, 16);
  const note = (name: string, half: Half, y: number, hue?: string): Note => ({
    key: `note:${name}`,
    half,
    y,
    said: said(plan, words, name, hue),
  });
  const notes: Note[] = [
    {
      ...note("washington", "left", fan.y - apart, "us-text"),
      to: places.washington(fan),
      row: parts.washington,
    },
    { ...note("beijing", "left", fan.y + apart, "cn-text"), to: places.beijing(fan), row: parts.beijing },
    { ...note("button", "right", fan.y), to: places.shelf(fan), row: parts.shelf },
  ];
  return [...mirror(plan, words, "nobody"), ...notes.map((one) => noteBeside(plan, one))];
}

/** A name, and in the wide frame what it means. */
function said(plan: Plan, words: Words, name: string, hue?: string): Line[] {
  const head: Line = {
    text: label(words, name),
    style: inFrame(plan, "head", "strong"),
    ...(hue ? { classes: hue } : {}),
  };
  return inFrame(plan, [head, { text: label(words, `${name}-means`) }], [head]);
}

export function leftReadings(words: Words, frame: Frame, rows: Rows): Mark[] {
  return readings({ rows, words, frame, half: "left", refs: plates.left });
}

export function rightReadings(words: Words, frame: Frame, rows: Rows): Mark[] {
  return readings({ rows, words, frame, half: "right", refs: plates.right });
}

interface Side {
  readonly rows: Rows;
  readonly words: Words;
  readonly frame: Frame;
  readonly half: Half;
  readonly refs: readonly string[];
}

/** Readings of one half in plates beside it, each of its own kind and on its own base. */
function readings(side: Side): Mark[] {
  const { words, frame, half, refs } = side;
  // In the narrow frame the plates are given the room of the other half.
  const plan = planOf(frame, { narrow: { fan: { axis: half === "left" ? 186 : 90 } } });
  const other: Half = half === "left" ? "right" : "left";
  const pitch = inFrame(plan, 106, 64);
  return [
    ...matter(plan, "nobody"),
    ...names(plan, words, half),
    ...inFrame(plan, names(plan, words, other), []),
    ...refs.map((ref, index) => plate(plan, side, ref, plan.fan.y + (index - (refs.length - 1) / 2) * pitch)),
  ];
}

function plate(plan: Plan, { rows, words, half }: Side, ref: string, y: number): Mark {
  const name = ref.slice(ref.indexOf("/") + 1);
  const inWords = words.labels[`${name}-value`];
  const happened = ref.startsWith("rules-timeline");
  const value = { text: inWords ?? printed(words, ref).value, style: plan.head.style };
  const hue = happened ? "us-text" : textOf(observation(rows, ref).maker);
  const means = wide(plan, words, name, happened ? "" : printed(words, ref).date);
  return noteBeside(plan, { key: `plate:${name}`, half, y, row: ref, said: [{ ...value, classes: hue }, ...means] });
}

/** What a reading counts; its date where there is room for it. */
function wide(plan: Plan, words: Words, name: string, date: string): Line[] {
  const dated: Line[] = date ? [{ text: date, classes: "quiet" }] : [];
  return inFrame(plan, [{ text: label(words, name) }, ...dated], [{ text: label(words, `${name}-short`) }]);
}
