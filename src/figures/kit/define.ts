import type { Row } from "../../datasets/schema/rows.ts";
import type { Frame, Scene } from "./scene.ts";

/** The rows a figure reads, by dataset name. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

export interface StateWords {
  /** The finding of this state, a sentence without a full stop. */
  readonly title: string;
  /** What is counted, where, in what unit. */
  readonly subtitle: string;
  /** What the picture shows and what to take from it, for a reader who cannot see it. */
  readonly alt: string;
}

/** Every word a figure shows, with its numbers already printed in. */
export interface Words {
  readonly states: Readonly<Record<string, StateWords>>;
  readonly labels: Readonly<Record<string, string>>;
  /** Printed value and date of each row read, by `dataset/row`. */
  readonly printed: Readonly<Record<string, { readonly value: string; readonly date: string }>>;
}

export interface State {
  readonly name: string;
}

export interface StateRule<Value> {
  readonly value: Value;
  /** True while the rows still bear out the finding in the state's title; absent where the title states none. */
  readonly holds?: (rows: Rows) => boolean;
}

export interface Figure<Value extends object = object> {
  readonly id: string;
  /** The datasets it reads, each with the range of versions it understands, e.g. `^1`. */
  readonly reads: Readonly<Record<string, string>>;
  /** Which rows of each dataset a picture needs; a reader's browser gets these and no others. */
  readonly select: (row: Row, dataset: string) => boolean;
  /** In the order in which the story shows them. */
  readonly states: Readonly<Record<string, StateRule<Value>>>;
  /** A method, so that figures with different state values can stand in one list. */
  draw(rows: Rows, words: Words, state: State & Value, frame: Frame): Scene;
}

/** Declares a figure and keeps the type of its states' values. */
export function defineFigure<Value extends object>(figure: Figure<Value>): Figure<Value> {
  return figure;
}

/**
 * The picture of one state in one frame.
 * @throws RangeError when the figure has no such state.
 */
export function drawState(figure: Figure, rows: Rows, words: Words, state: string, frame: Frame): Scene {
  const rule = figure.states[state];
  if (!rule) {
    const known = Object.keys(figure.states).join(", ");
    throw new RangeError(`Figure "${figure.id}" has no state "${state}". Its states are: ${known}.`);
  }
  return figure.draw(rows, words, { ...rule.value, name: state }, frame);
}

/** A label by name. @throws RangeError when the figure's words lack it. */
export function label(words: Words, name: string): string {
  const found = words.labels[name];
  if (found === undefined) throw new RangeError(`The figure's words have no label "${name}". Add it under "labels".`);
  return found;
}
