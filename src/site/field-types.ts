import type { z } from "astro/zod";

/** The type of a field in the words of the Table Schema standard. */
export interface FieldType {
  readonly type: "string" | "number" | "boolean";
  readonly unit?: string;
  readonly constraints?: Constraints;
}

interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
}

interface Inner {
  readonly type: string;
  readonly innerType?: z.core.$ZodType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly checks?: readonly z.core.$ZodCheck[];
}

/**
 * What a schema says of a field, for its column in a CSV file. A list is a text there, its entries joined; a field
 * with a default is always written.
 */
export function describeType(schema: z.core.$ZodType): FieldType {
  const def = schema._zod.def as unknown as Inner;
  if (def.innerType) {
    const inner = describeType(def.innerType);
    return def.type === "default" ? inner : { ...inner, constraints: { ...inner.constraints, required: false } };
  }
  if (def.type === "number") return { type: "number", constraints: { required: true } };
  if (def.type === "boolean" || (def.type === "literal" && def.values?.[0] === true)) {
    return { type: "boolean", constraints: { required: true } };
  }
  const choices = def.type === "enum" ? { enum: Object.values(def.entries ?? {}) } : {};
  return { type: "string", constraints: { required: !mayBeEmpty(def), ...choices } };
}

/** A list without a least length leaves an empty cell where it is empty. */
function mayBeEmpty({ type, checks = [] }: Inner): boolean {
  return type === "array" && !checks.some((check) => check._zod.def.check === "min_length");
}
