import type { Side } from "../../datasets/schema/common.ts";
import { arrow } from "../kit/arrow.ts";
import { block, type Line } from "../kit/block.ts";
import { straight } from "../kit/curve.ts";
import { label, type Words } from "../kit/define.ts";
import { wrapped } from "../kit/plate.ts";
import { group, line, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { fillOf } from "../kit/shapes.ts";
import { sheet, tag } from "./sheet.ts";

type StateName = "locked" | "handed-over" | "strings";

const plans = {
  wide: {
    lab: 96,
    head: 34,
    y: 206,
    size: 116,
    door: 214,
    gap: [130, 282],
    columns: [330, 432, 534],
    rows: [126, 286],
    copy: 44,
    foot: 392,
    words: 230,
    labWords: 176,
  },
  narrow: {
    lab: 50,
    head: 14,
    y: 96,
    size: 62,
    door: 104,
    gap: [58, 134],
    columns: [146, 200, 254],
    rows: [62, 134],
    copy: 30,
    foot: 208,
    words: 150,
    labWords: 96,
  },
} as const;
type Plan = (typeof plans)["wide"] | (typeof plans)["narrow"];

/** Builders are everywhere. */
const builders: readonly Side[] = ["us", "other", "cn", "other", "us", "cn"];

/** The lab and its file on one side of a door, builders on the other. */
export function door(words: Words, frame: Frame, state: StateName): Mark[] {
  const plan = plans[frame.name];
  const right = plan.columns[1];
  const style = frame.name === "wide" ? "head" : "strong";
  const foot = (key: string, x: number, width: number): Mark => {
    const lines = wrapped(label(words, `${state}-${key}-${frame.name}`), width, "label");
    return block(`foot:${key}`, [x, plan.foot], lines satisfies Line[]).mark;
  };
  return [
    text("lab", plan.lab, plan.head, label(words, "lab"), { classes: `${style} cn-text`, anchor: "middle" }),
    text("builders", right, plan.head, label(words, "builders"), { classes: style, anchor: "middle" }),
    ...wall(plan, frame, state !== "locked"),
    ...files(plan, state),
    ...people(plan, words, state),
    foot("lab", plan.lab, plan.labWords),
    foot("builders", right, plan.words),
  ];
}

function wall({ door: x, gap: [from, to] }: Plan, frame: Frame, open: boolean): Mark[] {
  const leaf = open
    ? `M${x},${from}L${px(x + (to - from) * 0.3)},${px(from - (to - from) * 0.18)}`
    : `M${x},${from}V${to}`;
  return [
    line("wall:above", x, 0, x, from, { classes: "line-ink w3" }),
    line("wall:below", x, to, x, frame.height, { classes: "line-ink w3" }),
    path("leaf", leaf, { classes: "line-ink w3" }),
  ];
}

function files(plan: Plan, state: StateName): Mark[] {
  const { lab, y, size, columns, copy, door: x } = plan;
  const file = sheet("file", lab, y, size, "giveaway/weights");
  if (state === "locked") {
    const window = rect("window", x - copy * 0.2, y - copy * 0.4, copy * 0.4, copy * 0.8, {
      classes: "line-ink w2 paper",
    });
    return [file, group("service", [window], { row: "giveaway/service" })];
  }
  if (state === "strings") {
    const shift = size * 0.16;
    return [
      sheet("second", lab - shift, y - shift, size, "licences/with-limits"),
      sheet("file", lab + shift, y + shift, size, "giveaway/next-file"),
      tag("tag:second", lab - shift + size * 0.3, y - shift - size * 0.44, size),
      tag("tag:file", lab + shift + size * 0.3, y + shift - size * 0.44, size),
    ];
  }
  const way = straight([lab + size * 0.39 + 10, y], [columns[0] - copy * 0.6, y]);
  return [
    file,
    arrow("handed", way, {
      maker: "cn",
      strength: "shown",
      weight: size > 80 ? "thick" : "thin",
      row: "giveaway/weights-to-builders",
    }),
  ];
}

/** Each builder with where it is, and with a copy of its own or a line to the service's window. */
function people({ columns, rows, copy, door: x, y: middle }: Plan, words: Words, state: StateName): Mark[] {
  const side = copy * 0.26;
  return builders.map((maker, index) => {
    const [cx, cy] = [columns[index % 3] ?? 0, rows[index < 3 ? 0 : 1] ?? 0];
    const asks = state === "locked";
    const foot = asks ? cy : cy + copy * 0.5 + side * 1.1;
    const home = rect("home", cx - side / 2, foot - side / 2, side, side, { classes: fillOf(maker) });
    // The lines come from between the rows: words stand on the other side.
    const baseline = asks && cy < middle ? foot - side / 2 - 6 : foot + side / 2 + 13;
    const where = text("where", cx, baseline, label(words, maker), { anchor: "middle" });
    const question = line("question", x + copy * 0.2, middle, cx, cy, { classes: "line-rule" });
    return group(`builder:${index}`, [asks ? question : sheet("copy", cx, cy, copy), home, where]);
  });
}
