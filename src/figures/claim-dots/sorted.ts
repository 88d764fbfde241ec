import type { Claim, Outcome } from "../../datasets/schema/claims.ts";
import { balanced } from "../kit/block.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { circle, group, text, type Frame, type Mark } from "../kit/scene.ts";
import { claimsOf, outcomes } from "./claims.ts";
import { dots, higherTick, higherTicks } from "./dots.ts";
import { inRows, rowCount, type Placed } from "./place.ts";

/** The claims in a stack for each outcome; in the narrow frame in rows. */
export function sorted(rows: Rows, words: Words, frame: Frame): Mark[] {
  return frame.name === "wide" ? stacks(rows, words) : lists(rows, words);
}

const stack = { r: 10, pitch: 28, across: 3, column: 117, foot: 424 };

function stacks(rows: Rows, words: Words): Mark[] {
  const { r, pitch, across, column, foot } = stack;
  const heads: Mark[] = [];
  const placed = outcomes.flatMap((outcome, index): Placed[] => {
    const own = ofOutcome(rows, outcome);
    const left = 12 + index * column;
    const top = foot - r - (rowCount(own, across) - 1) * pitch - r;
    const lines = balanced(label(words, id(outcome)), 2, "label");
    heads.push(
      group(`head:${id(outcome)}`, [
        text("count", left, top - 12 - lines.length * 15, label(words, `${id(outcome)}-count`), { classes: "figure" }),
        ...lines.map((line, at) => text(`line-${at}`, left, top - 10 - (lines.length - 1 - at) * 15, line)),
      ]),
    );
    return inRows(own, { x: left + r + 1, y: foot - r, across, pitch, up: true });
  });
  return [
    ...heads,
    ...dots(placed, { r, look: "outcome", joined: false }),
    ...higherTicks(placed, r),
    key(words, 380, 42),
  ];
}

const list = { r: 5, pitch: 13.4, leading: 17, across: 19, first: 16, after: 18 };

function lists(rows: Rows, words: Words): Mark[] {
  const { r, pitch, leading, across, first, after } = list;
  const heads: Mark[] = [];
  const placed: Placed[] = [];
  let y = 12;
  for (const outcome of outcomes) {
    const own = ofOutcome(rows, outcome);
    const runs = [
      { text: label(words, `${id(outcome)}-count`), classes: "value" },
      { text: label(words, id(outcome)) },
    ];
    heads.push(text(`head:${id(outcome)}`, 12, y, runs));
    placed.push(...inRows(own, { x: 18, y: y + first, across, pitch, leading }));
    y += first + (rowCount(own, across) - 1) * leading + r + after;
  }
  return [
    ...heads,
    ...dots(placed, { r, look: "outcome", joined: true }),
    ...higherTicks(placed, r),
    key(words, 17, y, true),
  ];
}

/** The claims of one outcome; those that were left out stand last. */
function ofOutcome(rows: Rows, outcome: Outcome): Claim[] {
  const own = claimsOf(rows).filter((claim) => claim.outcome === outcome);
  return [...own.filter(({ leftOut }) => !leftOut), ...own.filter(({ leftOut }) => leftOut)];
}

/** What the small signs mean: one under the other, or side by side in the narrow frame. */
function key(words: Words, x: number, y: number, narrow = false): Mark {
  const [x2, y2] = narrow ? [x + 172, y] : [x, y + 20];
  return group("key", [
    higherTick("tick", x, y - 4, narrow ? 5 : 10),
    text("higher", x + 11, y, label(words, "higher")),
    circle("point", x2, y2 - 4, 2, { classes: "fill-other" }),
    text("left-out", x2 + 11, y2, label(words, "left-out")),
  ]);
}

function id(outcome: Outcome): string {
  return outcome.replace(" ", "-");
}
