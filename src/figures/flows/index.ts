import { defineFigure, label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { circle, line, scene, type Frame, type Mark } from "../kit/scene.ts";
import { chipTrack } from "./chip.ts";
import { fileTrack } from "./file.ts";
import { across, planOf, type Plan } from "./plan.ts";
import { law } from "./shelf.ts";
import { againstAxis, isCounted, stopsOf } from "./stops.ts";

interface Value {
  readonly file?: "nobody" | "us";
}

export default defineFigure<Value>({
  id: "flows",
  reads: { flows: "^1" },
  select: () => true,
  states: {
    chip: { value: {}, holds: chipIsSeenAllTheWay },
    file: { value: { file: "nobody" }, holds: fileIsSeenOnce },
    shelf: { value: { file: "us" }, holds: shelfIsAmerican },
  },
  draw: (rows, words, { file }, frame) => scene(frame, draw(rows, words, file, frame)),
});

function draw(rows: Rows, words: Words, file: Value["file"], frame: Frame): Mark[] {
  const plan = planOf(frame);
  return [
    line("axis", plan.axis, 0, plan.axis, frame.height, { classes: "line-ink" }),
    ...chipTrack(rows, words, plan),
    ...(file ? fileTrack(rows, words, plan, file) : question(rows, words, plan)),
    ...(file === "us" ? law(rows, words, plan) : []),
  ];
}

/** What the other half will be about: a track that is still a blank. */
function question(rows: Rows, words: Words, plan: Plan): Mark[] {
  const x = across(plan, "file", plan.track);
  const stops = stopsOf(rows, plan, "file");
  return [
    line("blank", x, plan.top, x, plan.bottom, { classes: "line-rule" }),
    ...stops.map(({ node, y }) => circle(`blank:${node.id}`, x, y, plan.chip * 0.36, { classes: "line-rule paper" })),
    againstAxis(plan, "file", "question", plan.head.y, label(words, "question"), `${plan.head.style} quiet`),
  ];
}

function chipIsSeenAllTheWay(rows: Rows): boolean {
  const { nodes, edges } = graphOf(rows, "flows");
  const chips = new Set(nodes.filter(({ group }) => group === "chip").map(({ id }) => id));
  return edges.filter(({ from }) => chips.has(from)).every(({ strength, valve }) => strength === "shown" && !valve);
}

/** Every way after the one stop that is counted reports nothing. */
function fileIsSeenOnce(rows: Rows): boolean {
  const { nodes, edges } = graphOf(rows, "flows");
  const file = nodes.filter(({ group }) => group === "file").map(({ id }) => id);
  const last = file.findLastIndex((id) => isCounted("file", id));
  const after = edges.filter(({ from }) => file.indexOf(from) >= last && last >= 0);
  return after.length > 0 && after.every(({ valve }) => valve === "no report");
}

function shelfIsAmerican(rows: Rows): boolean {
  return graphOf(rows, "flows").node("shelf").maker === "us" && fileIsSeenOnce(rows);
}
