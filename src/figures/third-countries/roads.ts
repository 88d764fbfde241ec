import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { circle, group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { textOf } from "../kit/shapes.ts";

const ref = (id: string) => `third-countries/${id}`;
const places = ["us-service", "chinese-weights", "hosted-weights"] as const;
const edges = ["adopter-to-us", "adopter-to-weights", "adopter-to-hosted"] as const;

const plans = {
  wide: { from: { x: 62, y: 128 }, ends: [42, 128, 214], tip: 236, words: 250, up: 26, head: "head" },
  narrow: { from: { x: 8, y: 26 }, ends: [34, 66, 98], tip: 66, words: 74, up: 15, head: "strong" },
} as const;

/** Three roads out of one point, each with what it costs in words: nobody has put numbers to them. */
export function roads(rows: Rows, words: Words, frame: Frame): readonly Mark[] {
  return [builder(words, frame), ...places.map((_, index) => road(rows, words, frame, index))];
}

function builder(words: Words, frame: Frame): Mark {
  const wide = frame.name === "wide";
  const { x, y } = plans.wide.from;
  const name = label(words, "adopter");
  const mark = wide
    ? [
        circle("point", x, y, 7, { classes: "fill-ink" }),
        paragraph("name", 12, y + 14, wrapped(name, 72, "strong", "ink")),
      ]
    : [
        text("name", 2, 13, name, { classes: "strong" }),
        line("spine", plans.narrow.from.x, 19, plans.narrow.from.x, plans.narrow.ends[2], { classes: "line-ink w2" }),
      ];
  return group("node:adopter", mark, { row: ref("adopter") });
}

function road(rows: Rows, words: Words, frame: Frame, index: number): Mark {
  const { from, ends, tip, words: left, up, head } = plans[frame.name];
  const wide = frame.name === "wide";
  const [place, id, y] = [places[index] ?? places[0], edges[index] ?? edges[0], ends[index] ?? 0];
  const { edge, node } = graphOf(rows, "third-countries");
  const { maker, strength } = edge(id);
  const start: [number, number] = wide ? [from.x + 16, from.y + (y - from.y) * 0.08] : [from.x + 2, y];
  const room = frame.width - left - 4;
  const name = { text: label(words, place), style: head, classes: textOf(node(place).maker) } as const;
  return group(`road:${place}`, [
    arrow("arrow", straight(start, [tip, y]), { maker, strength, weight: wide ? "thick" : "thin", row: ref(id) }),
    group(
      "place",
      [
        paragraph("words", left, y - up, [
          name,
          ...wrapped(label(words, `${place}-price${wide ? "" : "-narrow"}`), room, "label"),
        ]),
      ],
      { row: ref(place) },
    ),
  ]);
}
