import type { Strength } from "../../datasets/schema/common.ts";
import { arrow } from "../kit/arrow.ts";
import { strengthKey } from "../kit/board.ts";
import { straight, type Curve, type Point } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf, type Graph } from "../kit/graph.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { polygon } from "../kit/shapes.ts";
import { textWidth } from "../kit/text.ts";
import { engramPlans, type EngramPlan } from "./plan.ts";
import { shelf } from "./shelf.ts";
import { gate, phrase } from "./stops.ts";

/** The main road runs through fast memory; a side road leaves it, finds a book on the shelf and comes back. */
export function engram(rows: Rows, words: Words, frame: Frame): Mark[] {
  const graph = graphOf(rows, "side-notes");
  const plan = engramPlans[frame.name];
  const { x, y, height } = plan.memory;
  return [
    rect("memory", x, y, plan.memory.width, height, { classes: "fill-sunk" }),
    text("memory-name", plan.phrase.x + plan.phrase.width / 2 + 10, y + height - 9, label(words, "memory"), {
      classes: "quiet",
    }),
    stream(words, plan),
    phrase(words, plan),
    shelf(words, plan),
    node("hash", [plan.phrase.x + plan.phrase.width / 2, plan.row + plan.half], words, plan.head),
    ...sideRoad(graph, words, plan),
    gate(words, plan),
    ...(frame.name === "narrow" ? [strengthKey(words, 12, frame.height - 3)] : []),
  ];
}

function node(id: string, [x, y]: Point, words: Words, classes: string): Mark {
  const name = text("name", x, y, label(words, id), { anchor: "middle", classes });
  return group(`node:${id}`, [name], { row: `side-notes/${id}` });
}

/** Four threads with one head. */
function stream(words: Words, { road, phrase: { x, width }, memory, head, pitch }: EngramPlan): Mark {
  const [start, end] = [x + width + 8, memory.x + memory.width - 12];
  const threads = Array.from(
    { length: 4 },
    (_, index) => `M${px(start)},${px(road + (index - 1.5) * pitch)}H${end - 14}`,
  );
  const reach = pitch * 2.6;
  const point = polygon([[end, road], [end - 16, road - reach], [end - 16, road + reach]]); // prettier-ignore
  return group(
    "node:stream",
    [
      path("threads", threads.join(""), { classes: "line-cn w3" }),
      path("head", point, { classes: "fill-cn" }),
      text("name", (start + end) / 2, road - reach - 6, label(words, "stream"), {
        anchor: "middle",
        classes: `${head} cn-text`,
      }),
    ],
    { row: "side-notes/stream" },
  );
}

function sideRoad(graph: Graph, words: Words, plan: EngramPlan): Mark[] {
  const { phrase, road, row, shelf: stand, gate: at, half, weight } = plan;
  const left = phrase.x + phrase.width / 2;
  const address = textWidth(label(words, "hash"), plan.head) / 2;
  const ways: Record<string, Curve> = {
    "pair-to-hash": straight([left, road + phrase.height / 2 + 3], [left, row - half - 8]),
    "hash-to-shelf": straight([left + address + 6, row], [stand.x - 4, row]),
    "shelf-to-gate": corner([stand.x + stand.width + 3, row], [at.x, at.y + at.reach + 3]),
    "gate-to-stream": straight([at.x, at.y - at.reach - 2], [at.x, road + plan.pitch * 1.5 + 4]),
  };
  return Object.entries(ways).map(([id, curve]) => {
    const { strength, maker } = graph.edge(id);
    const said = plan.says[id];
    const word: Mark[] = said ? [strengthWord(words, strength, curve, said)] : [];
    return group(`edge:${id}`, [arrow("arrow", curve, { maker, strength, weight }), ...word], {
      row: `side-notes/${id}`,
    });
  });
}

function strengthWord(
  words: Words,
  strength: Strength,
  curve: Curve,
  [at, dx, dy]: readonly [number, number, number],
): Mark {
  const [x, y] = curve(at);
  const anchor = dx < 0 ? "end" : dx > 0 ? "start" : "middle";
  return text("words", x + dx, y + dy, label(words, strength), { anchor, classes: "value" });
}

/** A quarter turn: away from the shelf first, up into the gate last. */
function corner([x1, y1]: Point, [x2, y2]: Point): Curve {
  return (time) => {
    const [rest, u] = [1 - time, time];
    return [x1 * rest * rest + x2 * (2 * rest * u + u * u), y1 * (rest * rest + 2 * rest * u) + y2 * u * u];
  };
}
