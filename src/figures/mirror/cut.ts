import type { Line } from "../kit/block.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { group, type Frame, type Mark } from "../kit/scene.ts";
import { acrossFan, type Half } from "./fan.ts";
import { noteBeside } from "./notes.ts";
import { inFrame, planOf, type Plan } from "./plan.ts";
import { mirror } from "./sides.ts";
import { cutLine, scissors } from "./signs.ts";

interface Cut {
  readonly edge: string;
  readonly half: Half;
  /** Where it goes through the flow, as a share of the rows above or below the slit. */
  readonly at: Record<Frame["name"], number>;
}

const cuts: readonly Cut[] = [
  { edge: "cut-chip-sales", half: "left", at: { wide: -0.6, narrow: -0.5 } },
  { edge: "cut-chip-imports", half: "left", at: { wide: 0.6, narrow: 0.5 } },
  { edge: "cut-next-licence", half: "right", at: { wide: -0.6, narrow: -0.5 } },
  { edge: "cut-shelf", half: "right", at: { wide: 0.34, narrow: 0.36 } },
];

/** Where a link can be cut, and what each cut would reach. */
export function cut(words: Words, frame: Frame, rows: Rows): Mark[] {
  const plan = planOf(frame);
  return [...mirror(plan, words, "us"), ...cuts.map((one) => cutMarks(plan, rows, words, one))];
}

function cutMarks(plan: Plan, rows: Rows, words: Words, { edge, half, at }: Cut): Mark {
  const { fan, frame } = plan;
  const line = acrossFan(fan, half, at[frame.name] * fan.rows, -1.2);
  const [x, y] = line(0);
  const inward = half === "left" ? 1 : -1;
  const size = inFrame(plan, 19, 13);
  const tail = x - inward * size;
  const note = {
    key: "reach",
    half,
    y: fan.y + Math.sign(at.wide) * inFrame(plan, 56, 15),
    said: said(plan, rows, words, edge),
    ...inFrame(plan, { to: [tail, y] as const }, { least: Math.abs(tail - fan.axis) }),
  };
  const marks = [cutLine("line", line), scissors("scissors", [x - inward * size * 0.5, y], inward, size)];
  return group(`cut:${edge}`, [...marks, noteBeside(plan, note)], { row: `mirror/${edge}` });
}

/** What is cut, and in the wide frame what that reaches and how sure it is. */
function said(plan: Plan, rows: Rows, words: Words, edge: string): Line[] {
  const { strength } = graphOf(rows, "mirror").edge(edge);
  const head: Line = { text: label(words, edge), style: inFrame(plan, "head", "strong") };
  const means: Line[] = [{ text: label(words, `${edge}-means`) }, { text: label(words, strength), classes: "quiet" }];
  return inFrame(plan, [head, ...means], [head]);
}
