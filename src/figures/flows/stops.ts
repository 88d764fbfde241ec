import type { GraphEdge, GraphNode } from "../../datasets/schema/rows.ts";
import { block, type Line } from "../kit/block.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { group, line, text, type Mark } from "../kit/scene.ts";
import { wrap } from "../kit/text.ts";
import { across, heightOf, type Plan, type Track } from "./plan.ts";

export interface Stop {
  readonly node: GraphNode;
  readonly y: number;
  /** The way that leads on to the next stop. */
  readonly next?: GraphEdge;
  /** Somebody counts what passes here. */
  readonly counted: boolean;
}

/** The stops of a track from top to bottom. */
export function stopsOf(rows: Rows, plan: Plan, track: Track): Stop[] {
  const { nodes, edges } = graphOf(rows, "flows");
  const own = nodes.filter(({ group }) => group === track);
  return own.map((node, index) => {
    const next = edges.find(({ from, to }) => from === node.id && own.some(({ id }) => id === to));
    const counted = isCounted(track, node.id);
    return { node, y: heightOf(plan, index, own.length), counted, ...(next ? { next } : {}) };
  });
}

/** A chip is counted wherever it passes; of a file only its fetching is. */
export function isCounted(track: Track, id: string): boolean {
  return track === "chip" || id === "fetch";
}

/** A stroke for each count, between track and axis. */
export function tallies(plan: Plan, track: Track, stops: readonly Stop[]): Mark[] {
  const x = across(plan, track, plan.tally);
  const [half, lean] = [plan.chip * 0.55, plan.chip * 0.12];
  return stops
    .filter(({ counted }) => counted)
    .map(({ node, y }) =>
      line(`tally:${node.id}`, x + lean, y - half, x - lean, y + half, { classes: `line-ink ${plan.thread.classes}` }),
    );
}

/** What happens at a stop, and in the wide frame how. */
export function stopWords(plan: Plan, words: Words, track: Track, { node, y }: Stop, name = node.id): Mark {
  const lines: Line[] = [{ text: label(words, name), style: plan.stop, classes: "ink" }];
  const room = plan.axis - plan.words - 1;
  const wide = plan.frame.name === "wide";
  const means = wide ? wrap(label(words, `${name}-means`), room, "label").map((text): Line => ({ text })) : [];
  const anchor = track === "chip" ? "end" : "start";
  return block("words", [across(plan, track, plan.words), y], [...lines, ...means], anchor).mark;
}

/** The name of a track over it, and what its tally comes to under it. */
export function trackNames(plan: Plan, words: Words, track: Track): Mark[] {
  const hue = track === "chip" ? "us-text" : "cn-text";
  return [
    againstAxis(plan, track, `head:${track}`, plan.head.y, label(words, track), `${plan.head.style} ${hue}`),
    againstAxis(plan, track, `foot:${track}`, plan.foot.y, label(words, `${track}-count`), plan.foot.style),
  ];
}

export function againstAxis(plan: Plan, track: Track, key: string, y: number, words: string, classes: string): Mark {
  const anchor = track === "chip" ? "end" : "start";
  return text(key, across(plan, track, plan.inset), y, words, { classes, anchor });
}

export function stopMark({ node }: Stop, marks: readonly Mark[]): Mark {
  return group(`stop:${node.id}`, marks, { row: `flows/${node.id}` });
}
