import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";

/** Which squares work: every one, a few, or none in particular because the state is about the room they take. */
export type Lit = "all" | "few" | "stored";

const plans = {
  wide: { x: 176, y: 58, pitch: 30, size: 22, token: [14, 170], out: 452, head: "head", note: 360, foot: 372 },
  narrow: { x: 78, y: 28, pitch: 18, size: 14, token: [0, 90], out: 240, head: "strong", note: 262, foot: 204 },
} as const;

const side = 8;
/** Drawn awake: as many as the model wakes, spread by a fixed stride so that they look chosen, not sorted. */
const chosen = (count: number) => Array.from({ length: count }, (_, index) => (index * 29 + 11) % (side * side));

/** A token, a router, sixty-four experts in a drawing that is not to scale, and the memory that holds them all. */
export function drawBoardOfExperts(rows: Rows, words: Words, lit: Lit, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const awake = Number(rowValue(rows, "kimi-k2-experts-awake"));
  const picked = lit === "all" ? Array.from({ length: side * side }, (_, index) => index) : chosen(awake);
  const rest = Array.from({ length: side * side }, (_, index) => index).filter((index) => !picked.includes(index));
  const wall = side * plan.pitch + 12;
  const middle = plan.y + wall / 2 - 6;
  graphOf(rows, "switchboard").node("router");
  return [
    group(
      "node:memory",
      [
        rect("frame", plan.x - 9, plan.y - 9, wall, wall, { classes: lit === "stored" ? "line-ink w3" : "line-mute" }),
        text("name", plan.x - 9, plan.y - 16, label(words, lit === "stored" ? "memory-full" : "memory"), {
          classes: lit === "stored" ? plan.head : "quiet",
        }),
      ],
      { row: "switchboard/memory" },
    ),
    path("node:asleep", squares(rest, plan), {
      classes: lit === "stored" ? "fill-cn-wash" : "line-cn",
      row: "switchboard/asleep",
    }),
    path("node:awake", squares(picked, plan), {
      classes: lit === "stored" ? "fill-cn-wash" : "fill-cn",
      row: "switchboard/awake",
    }),
    ...(lit === "stored" ? [path("stored-edge", squares([...picked, ...rest], plan), { classes: "line-cn" })] : []),
    ...(lit === "all" ? [] : routes(picked, plan, lit)),
    ...ends(words, plan, middle, lit, wall),
    ...notes(words, lit, frame),
  ];
}

type Plan = (typeof plans)[Frame["name"]];

function rowValue(rows: Rows, id: string): number {
  const row = (rows["model-sizes"] ?? []).find((candidate) => candidate.id === id);
  return row && "measure" in row ? row.value : 0;
}

function squares(indices: readonly number[], { x, y, pitch, size }: Plan): string {
  return [...indices]
    .sort((a, b) => a - b)
    .map((index) => {
      const [column, row] = [index % side, Math.floor(index / side)];
      return `M${px(x + column * pitch)},${px(y + row * pitch)}h${size}v${size}h-${size}z`;
    })
    .join("");
}

function routes(picked: readonly number[], { x, y, pitch, size, token }: Plan, lit: Lit): Mark[] {
  const router = [x - 24, y + (side * pitch) / 2 - 4] as const;
  const ways = picked.map((index) => {
    const end = [x + (index % side) * pitch + size / 2, y + Math.floor(index / side) * pitch + size / 2] as const;
    return `M${px(router[0])},${px(router[1])}L${px(end[0])},${px(end[1])}`;
  });
  return [
    path("routes", ways.join(""), { classes: lit === "stored" ? "line-rule" : "line-cn w15" }),
    path("node:router", `M${px(router[0] - 8)},${px(router[1])}l8,-8l8,8l-8,8z`, {
      classes: "fill-ink",
      row: "switchboard/router",
    }),
    path("in", `M${px(token[0] + 46)},${px(router[1])}H${px(router[0] - 10)}`, { classes: "line-ink" }),
  ];
}

function ends(words: Words, plan: Plan, middle: number, lit: Lit, wall: number): Mark[] {
  const y = plan.y + (side * plan.pitch) / 2;
  const exit = plan.x - 9 + wall;
  return [
    group("node:token", [text("name", plan.token[0], y, label(words, "token"), { classes: plan.head })], {
      row: "switchboard/token",
    }),
    ...(lit === "all"
      ? []
      : [
          text("router-name", plan.x - 14, plan.y + side * plan.pitch + 12, label(words, "router"), {
            anchor: "end",
            classes: "quiet",
          }),
        ]),
    path("out", `M${px(exit + 2)},${px(y - 4)}H${px(exit + 22)}m-5,-4l5,4l-5,4`, { classes: "line-ink" }),
    group("node:answer", [text("name", exit + 26, middle + 4, label(words, "answer"), { classes: plan.head })], {
      row: "switchboard/answer",
    }),
  ];
}

function notes(words: Words, lit: Lit, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const content = label(words, `note-${lit}${frame.name === "narrow" ? "-narrow" : ""}`);
  return wrap(content, plan.note, "label").map((line, index) =>
    text(
      `note:${index}`,
      frame.name === "wide" ? plan.x - 9 : 12,
      plan.foot + index * 16,
      line,
      index === 0 ? { classes: "ink" } : {},
    ),
  );
}
