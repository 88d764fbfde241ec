import { straight, type Curve, type Point } from "../kit/curve.ts";
import { alongRing, onRing, type Ring } from "../kit/ring.ts";
import type { Frame } from "../kit/scene.ts";
import type { TextStyle } from "../kit/text.ts";

export type StateName = "digital" | "both" | "valves";
type Loop = "digital" | "physical";

/** On which loop a node sits, and at what angle in the wide frame. The bridges join nodes of one height. */
const seats: Readonly<Record<string, { readonly loop: Loop; readonly angle: number }>> = {
  "open-weights": { loop: "digital", angle: -45 },
  "use-worldwide": { loop: "digital", angle: -135 },
  "derived-models": { loop: "digital", angle: 135 },
  "better-models": { loop: "digital", angle: 45 },
  "robots-and-factories": { loop: "physical", angle: -135 },
  "industrial-data": { loop: "physical", angle: 0 },
  "specialised-models": { loop: "physical", angle: 135 },
};

export interface Layout {
  readonly rings: Readonly<Record<Loop, Ring>>;
  /** Where the wall runs: upright in the wide frame, level in the narrow one, which is the wide one mirrored on its diagonal. */
  readonly wall: number;
  readonly upright: boolean;
  /** Distance of the chip rules' nodes from the edge of the frame they line up along. */
  readonly rules: number;
  readonly names: TextStyle;
  /** The node whose name is set in a single line; the others take as many as it needs to be short. */
  readonly oneLine?: string;
  readonly weight: "thin" | "thick";
  /** How far a flow comes that does not come back. */
  readonly shut: number;
}

type Plan = Pick<Layout, "rings" | "names" | "weight" | "oneLine">;

const beyond = { x: 469, y: 194, rx: 91, ry: 120 };
const wide: Readonly<Record<StateName, Plan>> = {
  digital: {
    rings: { digital: { x: 300, y: 220, rx: 236, ry: 196 }, physical: beyond },
    names: "head",
    weight: "thick",
  },
  both: { rings: { digital: { x: 133, y: 194, rx: 106, ry: 120 }, physical: beyond }, names: "head", weight: "thick" },
  valves: {
    rings: { digital: { x: 133, y: 194, rx: 106, ry: 120 }, physical: beyond },
    names: "head",
    weight: "thick",
  },
};

const square = 4;
const across = { x: 140, rx: 114, square };
const beside = { x: 99, rx: 66, square };
const [upper, lower] = [
  { y: 46, ry: 38 },
  { y: 177.5, ry: 31 },
];
const narrow: Readonly<Record<StateName, Plan>> = {
  digital: {
    rings: { digital: { x: 140, y: 119, rx: 108, ry: 108, square }, physical: { ...across, ...lower } },
    names: "head",
    weight: "thick",
  },
  both: {
    rings: { digital: { ...beside, ...upper }, physical: { ...beside, ...lower } },
    names: "strong",
    weight: "thin",
  },
  valves: {
    rings: { digital: { ...across, ...upper }, physical: { ...across, ...lower } },
    names: "strong",
    oneLine: "industrial-data",
    weight: "thin",
  },
};

/** The first loop has the picture to itself until there is a second one. */
export function layout(frame: Frame, state: StateName): Layout {
  return frame.name === "wide"
    ? { ...wide[state], wall: frame.width / 2, upright: true, rules: frame.height - 30, shut: 0.34 }
    : { ...narrow[state], wall: 114, upright: false, rules: frame.width - 36, shut: 0.3 };
}

/** Where a node stands. The chips are in line with the better models that they train, the rules come to them from outside. */
export function place(plan: Layout, node: string): Point {
  if (node === "training-compute") return inLine(plan, place(plan, "better-models"));
  if (node === "export-controls") return inLine(plan, place(plan, "derived-models"));
  const seat = seats[node];
  if (!seat) throw new RangeError(`The figure two-loops has no seat for the node "${node}". Give it one in layout.ts.`);
  return onRing(plan.rings[seat.loop], angleIn(plan, seat.angle));
}

function inLine({ upright, rules }: Layout, [x, y]: Point): Point {
  return upright ? [x, rules] : [rules, y];
}

/** The way of an arrow from the middle of one node to the middle of another: along their loop, or straight across. */
export function way(plan: Layout, from: string, to: string): Curve {
  const [a, b] = [seats[from], seats[to]];
  const onOneLoop = a && b && a.loop === b.loop && Math.abs(a.angle - b.angle) !== 180;
  if (!onOneLoop) return straight(place(plan, from), place(plan, to));
  return alongRing(plan.rings[a.loop], angleIn(plan, a.angle), angleIn(plan, b.angle));
}

/** Whether an arrow goes from one loop to the other, through the wall. */
export function crosses({ from, to }: { readonly from: string; readonly to: string }): boolean {
  return seats[from] !== undefined && seats[to] !== undefined && seats[from].loop !== seats[to].loop;
}

function angleIn({ upright }: Layout, angle: number): number {
  return upright ? angle : 90 - angle;
}
