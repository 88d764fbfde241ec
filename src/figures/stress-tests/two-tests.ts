import { label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, line, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { fillOf } from "../kit/shapes.ts";

const inset = 12;

const plans = {
  wide: { width: 600, tile: 28, pitch: 38, heads: [24, 244], rows: [54, 134], strips: [274, 350], strip: 540 },
  narrow: { width: 280, tile: 14, pitch: 20, heads: [15, 138], rows: [35, 80], strips: [158, 204], strip: 240 },
} as const;

/** The tests stand apart: one gives a ratio and has no scale, the other parts of a whole. */
export function twoTests(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const [hijackHead, jailbreakHead] = plan.heads;
  return [
    text("head:hijack", inset, hijackHead, label(words, "hijack"), { classes: "head" }),
    ...hijack(rows, words, frame),
    line("between", 0, jailbreakHead - 24, plan.width, jailbreakHead - 24, { classes: "line-rule" }),
    text("head:jailbreak", inset, jailbreakHead, label(words, "jailbreak"), { classes: "head" }),
    ...["jailbreak-deepseek", "jailbreak-us"].map((id, index) => strip(rows, words, id, frame, index)),
  ];
}

/** As many tiles as the ratio says, over the single one it is measured against. */
function hijack(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { rows: lines } = plans[frame.name];
  const ratio = observation(rows, "safety-tests/hijack-r1-0528");
  const { value } = printed(words, "safety-tests/hijack-r1-0528");
  return [
    group(
      "ratio",
      [
        text("words", inset, lines[0], [
          { text: value, classes: "value" },
          { text: label(words, `hijack-deepseek-${frame.name}`) },
        ]),
        ...tiles("cn", ratio.value, lines[0] + 10, frame),
      ],
      { row: "safety-tests/hijack-r1-0528" },
    ),
    group("base", [
      text("words", inset, lines[1], label(words, `hijack-us-${frame.name}`)),
      ...tiles("us", 1, lines[1] + 10, frame),
    ]),
  ];
}

function tiles(maker: "cn" | "us", count: number, y: number, frame: Frame): Mark[] {
  const { tile, pitch } = plans[frame.name];
  return Array.from({ length: count }, (_, index) =>
    rect(`tile-${index}`, inset + index * pitch, y, tile, tile, { classes: fillOf(maker) }),
  );
}

/** A whole of a hundred requests in outline, and in it those that the model met. */
function strip(rows: Rows, words: Words, id: string, frame: Frame, index: number): Mark {
  const plan = plans[frame.name];
  const y = plan.strips[index]!;
  const row = observation(rows, `safety-tests/${id}`);
  const large = frame.name === "wide";
  return group(`strip:${id}`, [
    text("words", inset, y, [
      { text: printed(words, `safety-tests/${id}`).value, classes: "value" },
      { text: label(words, `${id}-${frame.name}`) },
    ]),
    rect("whole", inset, y + 10, plan.strip, large ? 30 : 15, { classes: "line-mute" }),
    bar("bar", row.maker, inset, y + 10, (plan.strip * row.value) / 100, { row: `safety-tests/${id}`, large }),
  ]);
}
