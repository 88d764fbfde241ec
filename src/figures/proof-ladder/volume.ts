import { label, type Rows, type Words } from "../kit/define.ts";
import { bar } from "../kit/matter.ts";
import { observation } from "../kit/rows.ts";
import { group, rect, text, type Frame, type Mark } from "../kit/scene.ts";

const plans = {
  wide: { width: 540, top: 44, pitch: 138, large: true, big: "figure", gap: 26 },
  narrow: { width: 262, top: 24, pitch: 76, large: false, big: "head", gap: 18 },
} as const;

/** Three facts, each a bar in a frame of its own: they share no scale. */
export function drawVolume(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const share = (id: string) => observation(rows, `chip-supply/${id}`).value / 100;
  const facts = [
    { id: "output-2025", part: undefined },
    { id: "beside-nvidia-2026", part: share("beside-nvidia-2026") },
    { id: "home-market-2025", part: share("home-market-2025") },
  ];
  return facts.map(({ id, part }, index) => {
    const y = plan.top + index * plan.pitch;
    const height = plan.large ? 30 : 15;
    return group(
      `row:${id}`,
      [
        text("value", 12, y, label(words, `${id}-value`), { classes: plan.big }),
        text("what", 12, y + plan.gap - 6, label(words, `${id}-${frame.name}`)),
        ...(part === undefined
          ? []
          : [
              rect("whole", 0, y + plan.gap + 4, plan.width, height + 6, { classes: "line-mute" }),
              bar("part", "cn", 0, y + plan.gap + 7, plan.width * part, { large: plan.large }),
            ]),
      ],
      { row: `chip-supply/${id}` },
    );
  });
}
