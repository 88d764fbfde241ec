/**
 * Makes a chapter, a figure, a dataset, a term or a source that passes the check as it is.
 *   npm run new -- term                          asks
 *   npm run new -- term --term "..." --short "..."   takes answers; --help lists them all
 */
import { createInterface } from "node:readline/promises";
import { kinds } from "./new/kinds.ts";
import { make } from "./new/make.ts";
import { main, readOptions } from "./options.ts";
import type { Talk } from "./release/talk.ts";
import { root } from "./run.ts";

const asked = Object.values(kinds).flatMap(({ questions }) => Object.keys(questions));
const text = { type: "string", multiple: true } as const;
const options = {
  ...Object.fromEntries(asked.map((option) => [option, text])),
  root: { type: "string" },
  help: { type: "boolean" },
} as const;

function help(): string {
  const parts = Object.entries(kinds).map(([name, { what, questions }]) => {
    const lines = Object.entries(questions).map(([option, question]) => `  --${option.padEnd(16)} ${question}`);
    return [`npm run new -- ${name}   ${what}`, ...lines].join("\n");
  });
  return parts.join("\n\n");
}

await main(async () => {
  const { values, positionals } = readOptions({ name: "npm run new", options, takes: "a kind of thing" });
  if (values.help) return console.log(help());
  const [kind, ...more] = positionals;
  if (more.length > 0) throw new Error(`One thing at a time, found ${positionals.join(", ")}.`);
  const { root: folder = root, help: _help, ...given } = values;
  const terminal = process.stdin.isTTY && createInterface({ input: process.stdin, output: process.stdout });
  const talk: Talk = { say: console.log, ask: terminal ? (question) => terminal.question(question) : undefined };
  const today = new Date().toISOString().slice(0, 10);
  try {
    await make(String(folder), { kind, given: given as Record<string, string[]>, today }, talk);
  } finally {
    if (terminal) terminal.close();
  }
});
