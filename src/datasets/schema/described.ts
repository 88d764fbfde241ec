import type { z } from "astro/zod";

/** What a field is called and what it says, in plain words. */
export interface FieldWords {
  readonly title: string;
  readonly description: string;
}

/** Fields with their words, for editors and JSON Schemas. A field without words does not compile. */
export function described<Shape extends Record<string, z.ZodType>>(
  shape: Shape,
  words: Readonly<Record<keyof NoInfer<Shape>, FieldWords>>,
): Shape {
  const fields = Object.entries(shape).map(([name, field]) => [name, describe(field, words[name as keyof Shape])]);
  return Object.fromEntries(fields) as Shape;
}

function describe(field: z.ZodType, { title, description }: FieldWords): z.ZodType {
  return field.meta({ title, description });
}
