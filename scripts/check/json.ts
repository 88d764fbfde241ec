import type { Fault } from "../../src/datasets/faults.ts";

/** A JSON text as a value, or the fault that keeps it from being one. What reading it would silently drop or round counts too. */
export function parseJson(text: string, file: string): { value?: unknown; faults: Fault[] } {
  try {
    const value: unknown = JSON.parse(text);
    return { value, faults: [...repeatedFields(text, file), ...longNumbers(text, file)] };
  } catch (error) {
    const { message } = error as SyntaxError;
    const place = /line \d+ column \d+/.exec(message)?.[0].replace(" column", ", column") ?? search(text);
    const remedy = "Look for a missing or extra comma, quote or bracket at this place or just before it.";
    return { faults: [{ file, place, value: message, expected: "well-formed JSON", remedy }] };
  }
}

/** Some messages of `JSON.parse` name no place. It is where the shortest part ends that no further text could mend. */
function search(text: string): string {
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isBroken(text.slice(0, middle))) broken = middle;
    else sound = middle;
  }
  const before = text.slice(0, sound).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function isBroken(part: string): boolean {
  try {
    JSON.parse(part);
    return false;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /position (\d+)/.exec(message)?.[1];
    return (
      !message.includes("end of JSON input") && !message.startsWith("Unterminated") && Number(position) !== part.length
    );
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

const numberOrString = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|\n/g;

/** `JSON.parse` rounds a number that has more digits than it can hold, and says nothing. */
function longNumbers(text: string, file: string): Fault[] {
  const faults: Fault[] = [];
  const expected = "a number of 15 digits at most, of 12 in a fraction: of more, the last would be rounded";
  const remedy = "Shorten it to the digits that are known.";
  let line = 1;
  for (const [found] of text.matchAll(numberOrString)) {
    if (found === "\n") line += 1;
    else if (!found.startsWith('"') && isLong(found)) {
      faults.push({ file, place: `line ${line}`, value: found, expected, remedy });
    }
  }
  return faults;
}

function isLong(number: string): boolean {
  const [mantissa = ""] = number.split(/e/i);
  const digits = mantissa.replace(/[-.]/g, "").replace(/^0+/, "");
  const known = mantissa.includes(".") ? digits.replace(/0+$/, "") : digits;
  return known.length > 15 || !isPrinted(Number(number));
}

/** Whether pages print a number as it is: a fraction has twelve digits and twelve decimals at most there. */
function isPrinted(value: number): boolean {
  if (!Number.isFinite(value) || Number.isInteger(value)) return Number.isFinite(value);
  return Number(value.toPrecision(12)) === value && Number(value.toFixed(12)) === value;
}
