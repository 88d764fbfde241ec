import { label, type Rows, type Words } from "../kit/define.ts";
import { group, line, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { proofs, type Proof } from "./proofs.ts";

export interface Ask {
  /** Rungs whose line is drawn as firm as it is shown; the others are pale. */
  readonly firm: readonly number[];
  /** What stands on its rung in this state. */
  readonly flags: readonly string[];
}

const plans = {
  wide: { foot: 404, pitch: 84, rails: [6, 190], name: "head", flag: 212, line: 18 },
  narrow: { foot: 226, pitch: 45, rails: [4, 108], name: "strong", flag: 118, line: 15 },
} as const;

const rungs = ["serving", "refining", "small-model", "part-of-training", "frontier-training"];

/** A ladder of five rungs from the foot up; a rung's line is solid, dashed or dotted by how far it has been shown. */
export function drawLadder(rows: Rows, words: Words, { firm, flags }: Ask, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const all = proofs(rows);
  const top = plan.foot - plan.pitch * (rungs.length - 1) - (frame.name === "wide" ? 26 : 20);
  const foot = Math.min(plan.foot + 20, frame.height);
  const [left, right] = plan.rails;
  return [
    path("rails", `M${px(left)},${px(top)}V${px(foot)}M${px(right)},${px(top)}V${px(foot)}`, { classes: "line-mute" }),
    ...rungs.map((rung, index) => rungMark(rung, index + 1, all, words, firm.includes(index + 1), frame)),
    ...flagMarks(
      all.filter(({ id }) => flags.includes(id)),
      words,
      frame,
    ),
  ];
}

function rungMark(rung: string, order: number, all: readonly Proof[], words: Words, firm: boolean, frame: Frame): Mark {
  const plan = plans[frame.name];
  const y = plan.foot - plan.pitch * (order - 1);
  const mark = all.find((proof) => proof.order === order && proof.checked)?.mark;
  const look = !firm
    ? "line-rule w4"
    : mark === "shown"
      ? "line-cn w4"
      : mark === "claimed"
        ? "line-cn w4 plausible"
        : "line-cn w4 contested";
  const [left, right] = plan.rails;
  return group(`rung:${rung}`, [
    line("line", left, y, right, y, { classes: look }),
    text("name", left + 8, y - 8, label(words, `${rung}${frame.name === "narrow" ? "-narrow" : ""}`), {
      classes: firm ? plan.name : `${plan.name} quiet`,
    }),
  ]);
}

function flagMarks(flags: readonly Proof[], words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const seen = new Map<number, number>();
  const shared = (order: number) => flags.filter((flag) => flag.order === order).length;
  return flags.map((flag) => {
    const nth = seen.get(flag.order) ?? 0;
    seen.set(flag.order, nth + 1);
    const step = 2 * plan.line + (frame.name === "wide" ? 10 : 4);
    // Several on one rung hang below it, so that none leaves the frame at the top.
    const y = plan.foot - plan.pitch * (flag.order - 1) + nth * step - (shared(flag.order) > 1 ? 6 : 8);
    return group(
      `flag:${flag.id}`,
      [
        path(
          "pole",
          `M${px(plan.rails[1])},${px(plan.foot - plan.pitch * (flag.order - 1))}L${px(plan.flag - 8)},${px(y - 4)}`,
          { classes: "line-mute" },
        ),
        text("who", plan.flag, y, label(words, `${flag.id}-name`), { classes: "strong cn-text" }),
        text("what", plan.flag, y + plan.line - 2, label(words, `${flag.id}-flag-${frame.name}`)),
      ],
      { row: `stack-proof/${flag.id}` },
    );
  });
}
