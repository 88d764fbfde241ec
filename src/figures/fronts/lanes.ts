import type { TableRow } from "../../datasets/schema/rows.ts";
import { type Rows, type Words } from "../kit/define.ts";
import { bar, barHeight } from "../kit/matter.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { group, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell } from "../kit/table.ts";
import { claimedFronts, ref } from "./fronts.ts";
import { goal } from "./goal.ts";

const layout = {
  wide: { length: 400, top: 56, pitch: 134, large: true, style: "figure", room: 380 },
  narrow: { length: 212, top: 19, pitch: 65, large: false, style: "head", room: 250 },
} as const;

/** Three lanes of one length toward one goal, as the briefing has it. */
export function lanes(rows: Rows, words: Words, { name }: Frame): Mark[] {
  const { length, top, pitch, large } = layout[name];
  const fronts = claimedFronts(rows);
  const barTop = (index: number) => top + index * pitch + (large ? 14 : 7);
  const ends = fronts.map((_, index) => barTop(index) + barHeight(large) / 2);
  return [
    ...fronts.map((front, index) => lane(front, words, top + index * pitch, barTop(index), name)),
    ...fronts.map((front, index) =>
      bar(`lane:${cell(front, "front")}`, "cn", 0, barTop(index), length, { large, row: ref(front) }),
    ),
    goal(words, name, { from: length + 6, ends }),
  ];
}

function lane(front: TableRow, words: Words, y: number, barTop: number, frame: Frame["name"]): Mark {
  const { style, large, room } = layout[frame];
  const said = wrapped(
    (frame === "narrow" && words.labels[front.id]) || cell(front, "reason"),
    room,
    frame === "wide" ? "head" : "label",
  );
  return group(`front:${front.id}`, [
    text("name", 12, y, cell(front, "front"), { classes: style }),
    paragraph("reason", 12, barTop + barHeight(large) + (large ? 8 : 3), said),
  ]);
}
