import type { Frame } from "../kit/scene.ts";
import { group, path, px, rect, type Mark } from "../kit/scene.ts";
import { seeded } from "../kit/random.ts";
import { dotsPath } from "./matter.ts";
import type { Plan } from "./plan.ts";
import { parts } from "./rows.ts";

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly gap: number;
}

const grids: Record<Frame["name"], Grid> = {
  wide: { left: 304, top: 26, size: 72, gap: 36 },
  narrow: { left: 142, top: 14, size: 36, gap: 14 },
};

interface Core {
  readonly column: number;
  readonly row: number;
  /** The thread that leads to it, and from where it comes in. */
  readonly thread: number;
  readonly from: "above" | "below" | "side";
}

const side = 3;
/** Which boxes have a core says nothing of how many there are. */
const cores: readonly Core[] = [
  { column: 1, row: 0, thread: -2, from: "below" },
  { column: 0, row: 1, thread: 0, from: "side" },
  { column: 2, row: 2, thread: 2, from: "above" },
];
const core = 0.42;
const seed = 4;

/** Threads from the axis: some end as cores of boxes, the others fray. */
export function boxesWithCores(plan: Plan): Mark[] {
  const grid = grids[plan.frame.name];
  const corner = (index: number) => index * (grid.size + grid.gap);
  const all = Array.from({ length: side * side }, (_, index) =>
    rect(
      String(index),
      grid.left + corner(index % side),
      grid.top + corner(Math.floor(index / side)),
      grid.size,
      grid.size,
      {
        classes: "fill-us",
      },
    ),
  );
  const inner = grid.size * core;
  const inset = (grid.size - inner) / 2;
  const cored = cores.map(({ column, row }, index) =>
    rect(`core:${index}`, grid.left + corner(column) + inset, grid.top + corner(row) + inset, inner, inner, {
      classes: "fill-cn halo",
    }),
  );
  return [
    group("us-models", all, { row: parts.homeModels }),
    group("threads-in", [...frayed(plan, grid), ...cores.map((to) => threadTo(plan, grid, to)), ...cored], {
      row: parts.files,
    }),
  ];
}

/** A thread along the gap between two rows of boxes, then into its core. */
function threadTo(plan: Plan, { left, top, size, gap }: Grid, { column, row, thread, from }: Core): Mark {
  const { y, pitch } = plan.arrows;
  const start = y + thread * pitch;
  const [x, middle] = [left + column * (size + gap) + size / 2, top + row * (size + gap) + size / 2];
  const turn = left * 0.5;
  const way = from === "side" ? middle : from === "below" ? middle + (size + gap) / 2 : middle - (size + gap) / 2;
  const swing = `M0,${px(start)}H${px(turn)}C${px(left * 0.75)},${px(start)} ${px(left * 0.7)},${px(way)} ${px(left - gap / 2)},${px(way)}`;
  const end = `H${px(x - size / 2)}Q${px(x)},${px(way)} ${px(x)},${px(middle)}`;
  const classes = `line-cn ${plan.strokes.arrow}`;
  return path(`thread:${thread}`, from === "side" ? `${swing}H${px(x)}` : swing + end, { classes });
}

/** Threads that lead to no box thin out into dots before them. */
function frayed(plan: Plan, { left }: Grid): Mark[] {
  const { y, pitch, dots } = plan.arrows;
  const random = seeded(seed);
  const rows = [-3, -1, 1, 3];
  const whole = rows.map((row) => `M0,${px(y + row * pitch)}H${px(left * (0.36 + 0.1 * random()))}`);
  const fine = rows.map((row) => {
    const [from, to] = [left * 0.4, left * (0.66 + 0.16 * random())];
    const drift = row * pitch * (1.6 + random());
    return `M${px(from)},${px(y + row * pitch)}Q${px((from + to) / 2)},${px(y + row * pitch)} ${px(to)},${px(y + drift)}`;
  });
  const scattered = Array.from({ length: Math.round(dots / 5) }, () => {
    const along = random();
    const spread = (random() + random() - 1) * pitch * (5 + 6 * along);
    return `M${px(left * (0.6 + 0.34 * along))},${px(y + spread)}h0`;
  });
  return [
    path("whole", whole.join(""), { classes: `line-cn ${plan.strokes.arrow}` }),
    path("fine", fine.join(""), { classes: "line-cn" }),
    dotsPath("dots", scattered.join(""), plan.strokes.thread),
  ];
}
