import type { Fault } from "./faults.ts";
import { placeOf } from "./faults.ts";

/** Texts that begin or end with space, or are nothing but space: they pass for words and say less than they seem to. */
export function spaceFaults(json: unknown, file: string): Fault[] {
  const faults: Fault[] = [];
  walk(json, [], (value, path) => {
    const expected = value.trim() === "" ? "words" : "a text without space at its ends";
    const remedy = value.trim() === "" ? "Write them, or leave the field out." : "Remove the space.";
    faults.push({ file, place: placeOf(json, path), value, expected, remedy });
  });
  return faults;
}

function walk(
  value: unknown,
  path: readonly PropertyKey[],
  tell: (text: string, path: readonly PropertyKey[]) => void,
) {
  if (typeof value === "string" && value !== "" && value !== value.trim()) tell(value, path);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) value.forEach((inner, index) => walk(inner, [...path, index], tell));
  else for (const [name, inner] of Object.entries(value)) walk(inner, [...path, name], tell);
}
