import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { nearMisses } from "../src/datasets/suggest.ts";

/** A command line that a command cannot read. */
export class WrongUse extends Error {}

export interface Command<Options extends ParseArgsOptionsConfig> {
  /** As it is typed: npm run check */
  readonly name: string;
  readonly options: Options;
  /** What can be named beside options; nothing where this is left out. */
  readonly takes?: string;
}

/** What was said on the command line. @throws WrongUse that says what the command has instead. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  args: readonly string[] = process.argv.slice(2),
) {
  const { tokens } = parseArgs({
    args: [...args],
    options: command.options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const wrong = tokens.map((token) => wrongUse(command, token)).find((text) => text !== undefined);
  if (wrong !== undefined) throw new WrongUse(`${wrong} ${rest(command)}`);
  return parseArgs({ args: [...args], options: command.options, allowPositionals: true });
}

/** Runs a command. What it refuses it says in its own words: code 2 for a command line that it cannot read, else 1. */
export async function main(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    // These are faults of the command, which somebody has to find.
    const isOwn = error instanceof TypeError || error instanceof ReferenceError;
    console.error(error instanceof Error && !isOwn ? error.message : error);
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}

type Token =
  | {
      readonly kind: "option";
      readonly name: string;
      readonly rawName: string;
      readonly value?: string | undefined;
      readonly inlineValue?: boolean | undefined;
    }
  | { readonly kind: "positional"; readonly value: string }
  | { readonly kind: "option-terminator" };

function wrongUse({ name, options, takes }: Command<ParseArgsOptionsConfig>, token: Token): string | undefined {
  if (token.kind === "option-terminator") return undefined;
  if (token.kind === "positional") {
    return takes === undefined
      ? `${name} takes options only, found "${token.value}".${near(token.value, options)}`
      : undefined;
  }
  const { rawName, value, inlineValue } = token;
  const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!known) return `${name} has no option "${rawName}".${near(token.name, options)}`;
  if (known.type === "boolean") return value === undefined ? undefined : `${rawName} takes no value, found "${value}".`;
  const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
  return isMissing ? `${rawName} needs a value: ${rawName} "...".` : undefined;
}

function near(word: string, options: ParseArgsOptionsConfig): string {
  const [name] = nearMisses(word, Object.keys(options));
  return name === undefined ? "" : ` Did you mean "--${name}"?`;
}

function rest({ name, options }: Command<ParseArgsOptionsConfig>): string {
  const names = Object.keys(options);
  if (names.length === 0) return "It takes none.";
  if (names.includes("help")) return `${name} -- --help tells them all.`;
  return `Its options: ${names.map((option) => `--${option}`).join(", ")}.`;
}
