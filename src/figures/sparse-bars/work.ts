import { label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { observation } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";

const plans = {
  wide: { right: 540, top: 30, pitch: 84, large: true, head: "head", box: { y: 300, height: 104, width: 420 } },
  narrow: { right: 262, top: 16, pitch: 47, large: false, head: "strong", box: { y: 157, height: 80, width: 266 } },
} as const;

/** Work for each token in training: three models on one scale, and the pair that a briefing hung elsewhere. */
export function drawWork(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const bars = ["deepseek-v3", "dense-72b", "dense-405b"].map((id) => observation(rows, `training-work/${id}-work`));
  const x = linear([0, Math.max(...bars.map(({ value }) => value))], [0, plan.right]);
  return [
    ...bars.flatMap((row, index) => {
      const y = plan.top + index * plan.pitch;
      return [
        text(`words:${row.id}`, 12, y - 6 + 4, [
          { text: label(words, `${row.id}-value`), classes: "value" },
          { text: label(words, row.id) },
        ]),
        bar(`row:${row.id}`, row.maker, 0, y + 6, x(row.value), { row: `training-work/${row.id}`, large: plan.large }),
      ];
    }),
    note(words, frame),
  ];
}

function note(words: Words, frame: Frame): Mark {
  const { box, head } = plans[frame.name];
  const lines = wrap(label(words, frame.name === "narrow" ? "hung-narrow" : "hung"), box.width - 28, "label");
  return group(
    "hung",
    [
      rect("box", 12, box.y, box.width - 12, box.height, { classes: "line-mute" }),
      text("head", 24, box.y + 21, label(words, "hung-head"), { classes: head }),
      ...lines.map((content, index) => text(String(index), 24, box.y + 40 + index * 16, content)),
    ],
    { row: "training-work/claimed-sparse" },
  );
}
