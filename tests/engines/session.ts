/** What the smoke story asks of an engine. Each engine has one small driver that answers. */
import type { Programs } from "../../scripts/engines.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One window of a browser. */
export interface Session {
  /** The engine's name and version. */
  readonly version: string;
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page. It sees its arguments and the page, nothing around it. */
  evaluate<Args extends readonly unknown[], Value>(
    ask: (...args: Args) => Value,
    ...args: Args
  ): Promise<Awaited<Value>>;
  /** Gives the page a window of this size inside. */
  resize(size: Size): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** The page as a PDF. Absent where the engine's driver has no such command. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}

export interface Options {
  readonly programs: Programs;
  /** False switches JavaScript off in pages; `evaluate` goes on working. */
  readonly scripts: boolean;
}

export type Launch = (options: Options) => Promise<Session>;

/** A call of a function with its arguments, as source text. */
export function callOf(ask: (...args: never) => unknown, args: readonly unknown[]): string {
  return `(${ask.toString()})(...${JSON.stringify(args)})`;
}
