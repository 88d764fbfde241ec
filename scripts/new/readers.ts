import type { z } from "astro/zod";
import { suggest } from "../../src/datasets/suggest.ts";
import { refusal } from "./refusal.ts";

/** Turns what somebody typed into an answer. @throws Error that says what was expected. */
export type Read<Answer> = (text: string) => Answer;

/** Reads what a field of a schema takes; a number may be typed where the field holds one. */
export function fits<Schema extends z.ZodType>(schema: Schema): Read<z.infer<Schema>> {
  return (text) => {
    const asText = schema.safeParse(text);
    if (asText.success) return asText.data;
    const number = text.trim() === "" ? NaN : Number(text);
    const asNumber = schema.safeParse(number);
    if (asNumber.success) return asNumber.data;
    const [own, other] = [asText.error.issues[0]!, asNumber.error.issues[0]!];
    throw new Error(refusal(Number.isNaN(number) || other.code === "invalid_type" ? own : other, text));
  };
}

/** Reads the answer to an option. @throws Error that names the option and what was said. */
export function answer<Answer>(option: string, text: string, read: Read<Answer>): Answer {
  try {
    return read(text);
  } catch (error) {
    throw new Error(`--${option} "${text}": ${(error as Error).message}`, { cause: error });
  }
}

/** Reads a name out of a list of those there are. */
export function among(names: Iterable<string>, what: string): Read<string> {
  const known = [...names];
  return (text) => {
    if (known.includes(text)) return text;
    throw new Error(`There is no ${what} "${text}". ${suggest(text, known)}`);
  };
}

/** Reads an id that is still free. */
export function free(schema: z.ZodType<string>, taken: Iterable<string>, what: string): Read<string> {
  const known = new Set(taken);
  return (text) => {
    const id = fits(schema)(text);
    if (!known.has(id)) return id;
    throw new Error(`There is a ${what} "${id}" already. Choose another name, or change that one.`);
  };
}

/** A text as an id: "Open weights, 2026" becomes "open-weights-2026". */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
