import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation, printed } from "../kit/rows.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot } from "../kit/shapes.ts";
import { ref } from "./plan.ts";

const left = 12;

const plans = {
  wide: {
    rows: [52, 150],
    number: "display",
    gap: 14,
    block: { side: 22, pitch: 28.8 },
    key: 224,
    box: { y: 256, height: 168, head: 28, first: 62, pitch: 60, why: 20 },
  },
  narrow: {
    rows: [25, 75],
    number: "figure",
    gap: 8,
    block: { side: 10, pitch: 13.4 },
    key: 115,
    box: { y: 126, height: 112, head: 18, first: 37, pitch: 38, why: 19 },
  },
} as const;

/** The gap that was said, the gap that its own prices make, and the prices themselves, which nobody could find. */
export function quoted(rows: Rows, words: Words, frame: Frame): Mark[] {
  const plan = plans[frame.name];
  const value = (id: string) => observation(rows, ref(id)).value;
  const ratio = value("claimed-gpt-5-input") / value("claimed-v4-input");
  return [
    gap(words, frame, 0, { id: "said", ratio: value("claimed-gap"), row: "claimed-gap" }),
    gap(words, frame, 1, { id: "sum", ratio, row: "claimed-gpt-5-input" }),
    text("key", left, plan.key, label(words, `block-${frame.name}`), { classes: "quiet" }),
    ...notFound(words, frame),
  ];
}

interface Gap {
  readonly id: "said" | "sum";
  readonly ratio: number;
  readonly row: string;
}

/** A gap as so many blocks of the lower price, all in outline; the last one may be part of a block. */
function gap(words: Words, frame: Frame, index: number, { id, ratio, row }: Gap): Mark {
  const { rows, number, gap: below, block: { side, pitch } } = plans[frame.name]; // prettier-ignore
  const y = (rows[index] ?? 0) + below;
  const blocks = Array.from({ length: Math.ceil(ratio) }, (_, at) => {
    const width = side * Math.min(1, ratio - at);
    return `M${px(left + at * pitch)},${px(y)}h${px(width)}v${side}h${px(-width)}Z`;
  });
  const runs = [{ text: label(words, id), classes: number }, { text: label(words, `${id}-${frame.name}`) }];
  return group(
    `gap:${id}`,
    [
      text("words", left, rows[index] ?? 0, runs, { gap: 9 }),
      path("blocks", blocks.join(""), { classes: id === "said" ? "line-mute" : "line-us w2" }),
    ],
    { row: ref(row) },
  );
}

function notFound(words: Words, frame: Frame): Mark[] {
  const { box } = plans[frame.name];
  const wide = frame.name === "wide";
  const width = frame.width - left - 4;
  const claims = ["claimed-gpt-5-input", "claimed-v4-input"].map((id, index) => {
    const y = box.y + box.first + index * box.pitch;
    const inset = left + (wide ? 40 : 32);
    const runs = [{ text: printed(words, ref(id)).value, classes: "value" }, { text: label(words, id) }];
    return group(`price:${id}`, [
      dot("cross", left + (wide ? 22 : 17), y, "not stated", observedMaker(id), { row: ref(id) }),
      text("words", inset, y + 4, runs),
      paragraph(
        "why",
        inset,
        y + box.why - 11,
        wrapped(label(words, `${id}-why-${frame.name}`), width - 46, "label", "quiet"),
      ),
    ]);
  });
  return [
    rect("box", left, box.y, width, box.height, { classes: "line-mute" }),
    text("box-head", left + (wide ? 16 : 10), box.y + box.head, label(words, "not-found"), {
      classes: wide ? "head" : "strong",
    }),
    ...claims,
  ];
}

function observedMaker(id: string): "us" | "cn" {
  return id.includes("gpt") ? "us" : "cn";
}
