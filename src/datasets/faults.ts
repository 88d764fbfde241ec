/** Something wrong in a file, told so that its author can mend it without asking. */
export interface Fault {
  readonly file: string;
  /** Where in the file, in words: `row "qwen-tag-2026-02", field "maker"`. */
  readonly place: string;
  /** What stands there; undefined when nothing does. */
  readonly value: unknown;
  readonly expected: string;
  readonly remedy: string;
}

/** A fault as one block of text for terminals and logs. */
export function printFault({ file, place, value, expected, remedy }: Fault): string {
  return [
    `${file}: ${place}`,
    `  found     ${printFound(value)}`,
    `  expected  ${expected}`,
    `  to do     ${remedy}`,
  ].join("\n");
}

function printFound(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/** The place of a field inside a file, rows and sources by their id where they have one. */
export function placeOf(json: unknown, path: readonly PropertyKey[]): string {
  const [list, index, ...rest] = path;
  const noun = typeof list === "string" ? nouns[list] : undefined;
  if (noun !== undefined && typeof index === "number") {
    const id = valueAt(json, [list as string, index, "id"]);
    const name = typeof id === "string" && id !== "" ? `${noun} "${id}"` : `${noun} ${index + 1}`;
    return rest.length === 0 ? name : `${name}, field "${rest.map(String).join(".")}"`;
  }
  return path.length === 0 ? "the whole file" : `field "${path.map(String).join(".")}"`;
}

const nouns: Readonly<Record<string, string>> = {
  rows: "row",
  citations: "citation",
  columns: "column",
  sources: "source",
  editions: "edition",
};

/** What stands at a path in some JSON; undefined where the path leads nowhere. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) || Array.isArray(at) ? at[key as never] : undefined), json);
}

/** Whether a value is an object with named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
