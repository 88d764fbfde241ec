import type { EventRow } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { circle, group, line, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { fillOf, lineOf } from "../kit/shapes.ts";
import { spread } from "../kit/spread.ts";
import { at, eventOf, ref, sideOf, timeScale } from "./events.ts";

interface Plan {
  readonly top: number;
  readonly bottom: number;
  /** Least distance between the first lines of two labels. */
  readonly gap: number;
  /** From the axis to the words. */
  readonly reach: number;
  readonly heads: string;
}

const plans: Readonly<Record<Frame["name"], Plan>> = {
  wide: { top: 52, bottom: 22, gap: 37, reach: 46, heads: "head" },
  narrow: { top: 32, bottom: 14, gap: 28, reach: 28, heads: "strong" },
};

interface Wanted {
  readonly events: readonly string[];
  readonly own?: readonly string[];
}

/** Two lanes about an axis of time that runs down: China on the left, Washington on the right. */
export function drawLanes(rows: Rows, words: Words, { events, own }: Wanted, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const axis = frame.width / 2;
  const y = timeScale(frame, plan.top, plan.bottom);
  const all = events.map((id) => eventOf(rows, id)).sort((a, b) => at(a) - at(b));
  const isOwn = (id: string) => own?.includes(id) ?? true;
  // A phone has room for the words of the step's own events; the others keep their marks.
  const spoken = frame.name === "wide" || own === undefined ? all : all.filter(({ id }) => isOwn(id));
  return [
    line("axis", axis, plan.top - 10, axis, frame.height, { classes: "line-ink" }),
    ...years(
      axis,
      y,
      all.map((row) => y(at(row))),
    ),
    text("china", axis - 14, plan.top - 19, label(words, "china"), { classes: `${plan.heads} cn-text`, anchor: "end" }),
    text("us", axis + 14, plan.top - 19, label(words, "us"), { classes: `${plan.heads} us-text` }),
    ...(["cn", "us"] as const).flatMap((side) => {
      const mine = all.filter((row) => sideOf(row) === side);
      const told = mine.filter((row) => spoken.includes(row));
      const places = spread(
        told.map((row) => y(at(row))),
        plan.gap,
        [plan.top, frame.height - 21],
      );
      return mine.map((row) => {
        const index = told.indexOf(row);
        return eventMark(row, y(at(row)), index < 0 ? undefined : places[index], {
          plan,
          axis,
          words,
          frame,
          own: isOwn(row.id),
        });
      });
    }),
  ];
}

/** A year whose place is taken by a mark is left out. */
function years(axis: number, y: (time: number) => number, taken: readonly number[]): Mark[] {
  return [2023, 2024, 2025, 2026].flatMap((year) => {
    const at = y(Date.UTC(year, 0, 1));
    if (taken.some((place) => Math.abs(place - at) < 9)) return [];
    return text(`year:${year}`, axis, at + 4, String(year), { classes: "quiet halo", anchor: "middle" });
  });
}

interface Context {
  readonly plan: Plan;
  readonly axis: number;
  readonly words: Words;
  readonly frame: Frame;
  readonly own: boolean;
}

function eventMark(
  row: EventRow,
  y: number,
  labelY: number | undefined,
  { plan, axis, words, frame, own }: Context,
): Mark {
  const side = sideOf(row);
  const way = side === "us" ? 1 : -1;
  const marks = [sign(row, axis, y, way)];
  if (labelY !== undefined) {
    const start = axis + way * (plan.reach - 6);
    marks.push(
      path("leader", `M${px(axis + way * 15)},${px(y)}L${px(start - way * 8)},${px(labelY)}H${px(start)}`, {
        classes: "line-mute",
      }),
      text(
        "what",
        axis + way * plan.reach,
        labelY + 4,
        label(words, `${row.id}${frame.name === "narrow" ? "-narrow" : ""}`),
        {
          classes: own ? "strong" : "quiet",
          anchor: way > 0 ? "start" : "end",
        },
      ),
      text("when", axis + way * plan.reach, labelY + 18, label(words, `${row.id}-date`), {
        classes: "quiet",
        anchor: way > 0 ? "start" : "end",
      }),
    );
  }
  return group(`row:${row.id}`, marks, { row: ref(row.id) });
}

/** A limit is a shut bar, a permission an open end, a model a dot. */
function sign(row: EventRow, axis: number, y: number, way: number): Mark {
  const side = sideOf(row);
  if (row.lane === "models") return group("sign", [circle("dot", axis - 18, y, 4, { classes: fillOf("cn") })]);
  const end = axis + way * 13;
  const shut = row.act === "tighten" || row.act === "block" || row.act === "discourage";
  const half = row.act === "condition";
  const arms = shut ? 7 : half ? 4 : 0;
  const open =
    shut || half ? "" : `M${px(end - way * 5)},${px(y - 4)}L${px(end)},${px(y)}L${px(end - way * 5)},${px(y + 4)}`;
  const bar = arms > 0 ? `M${px(end)},${px(y - arms)}V${px(y + arms)}` : "";
  return path("sign", `M${px(axis)},${px(y)}H${px(end)}${bar}${open}`, { classes: `${lineOf(side)} w3` });
}
