import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation } from "../kit/rows.ts";
import { group, line, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { fillOf } from "../kit/shapes.ts";

const inset = 12;
const plans = {
  wide: { width: 600, heads: [70, 262], tile: 30, pitch: 42, room: 540, below: 22 },
  narrow: { width: 280, heads: [22, 142], tile: 14, pitch: 19.5, room: 256, below: 8 },
} as const;

/** A square for each test. Of the first round only the average is known, so its squares stay open. */
export function perResult(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const [first, second] = plan.heads;
  const count = (id: string) => observation(rows, `cost-tests/${id}`).value;
  const cheaper = count("v4-cheaper-2026");
  return [
    round("2025", words, frame, first, "cost-tests/tests-2025", (y) =>
      squares(count("tests-2025"), y, frame, () => "line-us w15 paper"),
    ),
    line("between", 0, second - 26, plan.width, second - 26, { classes: "line-rule" }),
    round("2026", words, frame, second, "cost-tests/tests-2026", (y) =>
      squares(count("tests-2026"), y, frame, (index) => fillOf(index < cheaper ? "cn" : "us")),
    ),
  ];
}

function round(id: string, words: Words, frame: Frame, y: number, row: string, tests: (y: number) => Mark[]): Mark {
  const { tile, room, below } = plans[frame.name];
  const note = wrapped(label(words, `round-${id}-${frame.name}`), room, "label");
  return group(
    `round:${id}`,
    [
      text("head", inset, y, label(words, `round-${id}-head`), { classes: "head" }),
      ...tests(y + below),
      paragraph("note", inset, y + below + tile + 6, note),
    ],
    { row },
  );
}

function squares(count: number, y: number, frame: Frame, paint: (index: number) => string): Mark[] {
  const { tile, pitch } = plans[frame.name];
  return Array.from({ length: count }, (_, index) =>
    rect(`test-${index}`, inset + index * pitch, y, tile, tile, { classes: paint(index) }),
  );
}
