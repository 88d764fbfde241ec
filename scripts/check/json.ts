import type { Fault } from "../../src/datasets/faults.ts";

/** A JSON text as a value, or the fault that keeps it from being one. A field written twice counts as a fault too. */
export function parseJson(text: string, file: string): { value?: unknown; faults: Fault[] } {
  try {
    const value: unknown = JSON.parse(text);
    return { value, faults: repeatedFields(text, file) };
  } catch (error) {
    const { message } = error as SyntaxError;
    const place = /line \d+ column \d+/.exec(message)?.[0].replace(" column", ", column") ?? "the whole file";
    const remedy = "Look for a missing or extra comma, quote or bracket at this place or just before it.";
    return { faults: [{ file, place, value: message, expected: "well-formed JSON", remedy }] };
  }
}

const token = /"((?:[^"\\]|\\.)*)"(\s*:)?|[{}[\]]|\n/g;

/** `JSON.parse` keeps the last of two fields of one name and says nothing. */
function repeatedFields(text: string, file: string): Fault[] {
  const faults: Fault[] = [];
  const open: Set<string>[] = [];
  let line = 1;
  for (const [found, name, colon] of text.matchAll(token)) {
    if (found === "\n") line += 1;
    else if (found === "{" || found === "[") open.push(new Set());
    else if (found === "}" || found === "]") open.pop();
    else if (colon && name !== undefined) {
      const fields = open.at(-1);
      if (fields?.has(name)) faults.push(repeated(file, line, name));
      fields?.add(name);
      line += colon.split("\n").length - 1;
    }
  }
  return faults;
}

function repeated(file: string, line: number, name: string): Fault {
  const expected = "each field once: of two, only the last would count";
  return { file, place: `line ${line}`, value: name, expected, remedy: `Remove one "${name}".` };
}
