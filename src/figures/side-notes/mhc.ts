import { arrow } from "../kit/arrow.ts";
import { strengthKey } from "../kit/board.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf, type Graph } from "../kit/graph.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";
import { lanes, mhcPlans, type MhcPlan } from "./plan.ts";
import { square } from "./square.ts";

/** Four lanes through a square that mixes them; the square's rows and columns are kept level from below. */
export function mhc(rows: Rows, words: Words, frame: Frame): Mark[] {
  const graph = graphOf(rows, "side-notes");
  const plan = mhcPlans[frame.name];
  return [
    signals(graph, words, plan),
    square(words, plan),
    ...balance(graph, words, plan),
    ...(frame.name === "narrow" ? [strengthKey(words, 12, frame.height - 3)] : []),
  ];
}

const laneAt = ({ y, cell }: MhcPlan, index: number) => y + (index + 0.5) * cell;

function signals(graph: Graph, words: Words, plan: MhcPlan): Mark {
  const { x, y, cell, left, right, head, weight } = plan;
  const { maker, strength } = graph.edge("streams-to-mixing");
  const out = x + lanes * cell;
  const ways = Array.from({ length: lanes }, (_, index) => {
    const lane = laneAt(plan, index);
    return [
      arrow(`in:${index}`, straight([left, lane], [x - 5, lane]), { maker, strength, weight }),
      arrow(`out:${index}`, straight([out + 5, lane], [right, lane]), { maker, strength, weight }),
    ];
  });
  return group(
    "node:streams",
    [
      group("lanes", ways.flat(), { row: "side-notes/streams-to-mixing" }),
      ...(weight === "thick"
        ? [
            text("words", (left + x) / 2, laneAt(plan, lanes - 1) + 20, label(words, strength), {
              anchor: "middle",
              classes: "value",
            }),
          ]
        : []),
      text("name", left, y - 10, label(words, "streams"), { classes: `${head} cn-text` }),
      text("out-name", right, y - 10, label(words, "level"), { anchor: "end", classes: `${head} cn-text` }),
    ],
    { row: "side-notes/streams" },
  );
}

function balance(graph: Graph, words: Words, { x, y, cell, balance: foot, head, weight }: MhcPlan): Mark[] {
  const { maker, strength } = graph.edge("balance-to-mixing");
  const [middle, floor] = [x + (lanes * cell) / 2, y + lanes * cell];
  const wide = weight === "thick";
  const lines = wide ? wrap(label(words, "balance-note"), 260, "label") : [label(words, "balance-note-narrow")];
  return [
    group(
      "edge:balance-to-mixing",
      [
        line("reach", x, floor + 6, x + lanes * cell, floor + 6, { classes: "line-cn w2" }),
        arrow("arrow", straight([middle, foot - 16], [middle, floor + 7]), { maker, strength, weight, end: "loose" }),
        ...(wide
          ? [
              text("words", middle - 10, (floor + foot) / 2, label(words, strength), {
                anchor: "end",
                classes: "value",
              }),
            ]
          : []),
      ],
      { row: "side-notes/balance-to-mixing" },
    ),
    group(
      "node:balance",
      [text("name", middle, foot, label(words, "balance"), { anchor: "middle", classes: `${head} cn-text` })],
      { row: "side-notes/balance" },
    ),
    group(
      "balance-note",
      lines.map((said, index) =>
        wide
          ? text(String(index), middle + 14, floor + 30 + index * 16, said)
          : text(String(index), middle, foot + 16, said, { anchor: "middle" }),
      ),
    ),
  ];
}
