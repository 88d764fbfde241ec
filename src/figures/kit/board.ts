import type { Strength } from "../../datasets/schema/common.ts";
import type { GraphEdge } from "../../datasets/schema/rows.ts";
import { arrow, strengthSample } from "./arrow.ts";
import { balanced, block, blockBeside, type Block, type Line } from "./block.ts";
import { between, bow, type Point } from "./curve.ts";
import { label, type Words } from "./define.ts";
import type { Graph } from "./graph.ts";
import { group, text, type Frame, type Mark } from "./scene.ts";
import { textOf } from "./shapes.ts";
import { textWidth, wrap, type TextStyle } from "./text.ts";

/** Columns and rows that nodes are placed on; a place between two is a fraction. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Distance of the outer columns and rows from the frame's edges, in pixels. */
  readonly margin: { readonly x: number; readonly top: number; readonly bottom: number };
}

export interface Link {
  /** Pixels off the straight way; a positive one bends to the traveller's left. */
  readonly bend?: number;
  /** Where the words stand: beside which hand of a traveller, how far along. Without it the arrow has no words. */
  readonly words?: {
    readonly at?: number;
    readonly hand: "left" | "right";
    readonly width?: number;
    readonly note?: boolean;
    /** Pixels between the arrow and its words; more where a doubt sits beside them. */
    readonly gap?: number;
  };
  /** Where the valve or the doubt sits. */
  readonly at?: number;
}

/** A mechanism laid out on a grid. Nodes and arrows not named here are not drawn. */
export interface Board {
  readonly dataset: string;
  readonly grid: Grid;
  readonly seats: Readonly<Record<string, readonly [column: number, row: number]>>;
  readonly links: Readonly<Record<string, Link>>;
  readonly weight: "thin" | "thick";
  readonly names: TextStyle;
  /** Room for a node's name before it is set in two lines, in pixels. */
  readonly nameWidth: number;
  /** Nodes and arrows that have stepped back: their words are quiet. */
  readonly quiet?: ReadonlySet<string>;
}

/** The middle of a cell. */
export function cell({ width, height }: Frame, { columns, rows, margin }: Grid, [column, row]: Point): Point {
  const { x, top, bottom } = margin;
  return [
    x + ((width - 2 * x) * column) / Math.max(1, columns - 1),
    top + ((height - top - bottom) * row) / Math.max(1, rows - 1),
  ];
}

/** The marks of a board: arrows first, so that names stand on top. */
export function drawBoard(graph: Graph, words: Words, board: Board, frame: Frame): Mark[] {
  const blocks = new Map(Object.keys(board.seats).map((id) => [id, nameBlock(graph, words, board, frame, id)]));
  return [
    ...Object.keys(board.links).map((id) => link(graph, words, board, frame, blocks, id)),
    ...[...blocks].map(([id, { mark }]) => group(`node:${id}`, [mark], { row: `${board.dataset}/${id}` })),
  ];
}

function nameBlock(graph: Graph, words: Words, board: Board, frame: Frame, id: string): Block {
  const { maker } = graph.node(id);
  const name = words.labels[`${id}-${frame.name}`] ?? label(words, id);
  const count = Math.ceil(textWidth(name, board.names) / board.nameWidth);
  const classes = board.quiet?.has(id) ? "quiet" : textOf(maker);
  const lines = balanced(name, count, board.names).map((line): Line => ({ text: line, style: board.names, classes }));
  return block("name", seat(board, frame, id), lines);
}

function seat(board: Board, frame: Frame, id: string): Point {
  const at = board.seats[id];
  if (!at) throw new RangeError(`The node "${id}" has no seat on the board.`);
  return cell(frame, board.grid, at);
}

function link(
  graph: Graph,
  words: Words,
  board: Board,
  frame: Frame,
  blocks: ReadonlyMap<string, Block>,
  id: string,
): Mark {
  const edge = graph.edge(id);
  const { bend = 0, at = 0.5, words: said } = board.links[id] ?? {};
  const whole = bow(seat(board, frame, edge.from), seat(board, frame, edge.to), bend);
  const gap = (board.weight === "thick" ? 7 : 5) + (edge.sign === "lowers" ? 8 : 0);
  const curve = between(whole, blocks.get(edge.from)?.box, blocks.get(edge.to)?.box, gap);
  const drawn = arrow("arrow", curve, {
    maker: edge.maker,
    strength: edge.strength,
    weight: board.weight,
    valve: edge.valve !== undefined,
    at,
    // A blunt end says that the one holds the other back.
    end: edge.sign === "lowers" ? "bar" : "head",
  });
  const marks = said
    ? [
        drawn,
        blockBeside("words", curve, { at: 0.5, gap: 9, slanting: true, ...said }, edgeWords(words, board, edge, said))
          .mark,
      ]
    : [drawn];
  return group(`edge:${id}`, marks, { row: `${board.dataset}/${id}` });
}

function edgeWords(words: Words, board: Board, edge: GraphEdge, said: NonNullable<Link["words"]>): Line[] {
  const quiet = board.quiet?.has(edge.id);
  const name: Line = quiet
    ? { text: label(words, edge.strength), classes: "quiet" }
    : { text: label(words, edge.strength), style: "value" };
  if (!said.note) return [name];
  const note = wrap(label(words, `${edge.id}-note`), said.width ?? 120, "label");
  return [name, ...note.map((line): Line => ({ text: line, ...(quiet ? { classes: "quiet" } : {}) }))];
}

const strengths: readonly Strength[] = ["shown", "plausible", "contested"];

/** What the lines mean, where there is no room for a word on each. */
export function strengthKey(words: Words, left: number, baseline: number): Mark {
  let x = left;
  const marks = strengths.flatMap((strength) => {
    const name = label(words, strength);
    const pair = [
      strengthSample(`${strength}-line`, strength, x, baseline - 4, 26),
      text(strength, x + 32, baseline, name),
    ];
    x += 32 + textWidth(name, "label") + 12;
    return pair;
  });
  return group("key", marks);
}
