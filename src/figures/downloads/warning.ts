import type { Observation } from "../../datasets/schema/rows.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { linear } from "../kit/scale.ts";
import { group, line, path, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { bracket, dot, polygon } from "../kit/shapes.ts";
import { wrap } from "../kit/text.ts";
import { span } from "../kit/time.ts";
import { chart } from "./place.ts";
import { ref, series } from "./series.ts";

const layout = {
  wide: {
    area: { left: 8, right: 250, top: 12, zero: 84, clearance: 7 },
    note: { x: 272, y: 84, width: 300 },
    whole: 580,
    strip: 20,
    first: 172,
    fan: 70,
    gap: 84,
  },
  narrow: {
    area: { left: 4, right: 130, top: 6, zero: 38, clearance: 7 },
    note: { x: 146, y: 12, width: 134 },
    whole: 274,
    strip: 14,
    first: 86,
    fan: 44,
    gap: 54,
  },
};

/** The counts step back, whoever made what they count; two strips of a hundred say what any download counter counts. */
export function warning(rows: Rows, words: Words, frame: Frame): Mark[] {
  const share = (id: string) => observation(rows, `download-concentration/${id}`);
  const { whole, strip, first, fan, gap } = layout[frame.name];
  const at = linear([0, 100], [0, whole]);
  const second = first + strip + fan;
  const third = second + strip + gap;
  const [few, most, small] = [share("top-repositories"), share("top-downloads"), share("small-models")];
  const wedge = polygon([
    [0, first + strip],
    [at(few.value), first + strip],
    [at(most.value), second],
    [0, second],
  ]);
  return [
    ...steppedBack(rows, frame),
    note(words, frame),
    path("fan", wedge, { classes: "fill-sunk" }),
    line("fan-edge", at(few.value), first + strip, at(most.value), second, { classes: "line-mute" }),
    ...stripOf(few, 0, first, at, strip),
    ...stripOf(most, 0, second, at, strip),
    ...stripOf(small, 0, third, at, strip),
    stripLabel(few, first - 9, words, frame),
    stripLabel(most, second + strip + 17, words, frame),
    stripLabel(small, third - 9, words, frame),
  ];
}

function note(words: Words, frame: Frame): Mark {
  const { x, y, width } = layout[frame.name].note;
  const lines = wrap(label(words, "files"), width, "note");
  return group(
    "note",
    lines.map((content, index) => text(String(index), x, y + index * 17, content, { classes: "note" })),
  );
}

function steppedBack(rows: Rows, frame: Frame): Mark[] {
  const data = series(rows);
  const { area } = layout[frame.name];
  const plot = chart(data, area);
  return [
    line("zero", 0, area.zero, area.right, area.zero, { classes: "line-rule" }),
    group(
      "stems",
      plot.totals.map(({ row, x, y }) => line(row.id, x, area.zero, x, y, { classes: "line-rule" })),
    ),
    ...plot.totals.map(({ row, x, y }) =>
      dot(`row:${row.id}`, x, y, row.method, "other", { row: ref(row), small: true }),
    ),
    ...data.flows.map((row) => {
      const { start, end } = span(row.asOf);
      return group(`row:${row.id}`, [bracket("shape", plot.x(start), plot.x(end), area.zero + 8, "other")], {
        row: ref(row),
      });
    }),
  ];
}

/** A strip of one hundred: the whole in pale, the share in ink. */
function stripOf(row: Observation, x: number, y: number, at: (share: number) => number, height: number): Mark[] {
  return [
    rect(`whole:${row.id}`, x, y, at(100), height, { classes: "fill-rule" }),
    rect(`row:${row.id}`, x, y, at(row.value), height, {
      classes: "fill-other",
      row: `download-concentration/${row.id}`,
    }),
  ];
}

function stripLabel(row: Observation, y: number, words: Words, frame: Frame): Mark {
  const runs = [
    { text: label(words, `${row.id}-value`), classes: "value" },
    { text: label(words, `${row.id}-${frame.name}`) },
  ];
  return text(`words:${row.id}`, 12, y, runs);
}
