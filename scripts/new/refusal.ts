import type { z } from "astro/zod";
import { tell } from "../../src/datasets/tell.ts";

type Issue = z.core.$ZodIssue;

/** Why an answer does not fit, in whole sentences. */
export function refusal(issue: Issue, text: string): string {
  if (issue.code === "too_big" && issue.origin === "string") {
    return `Expected at most ${issue.maximum} characters. Write less.`;
  }
  const { expected, remedy } = tell(issue, text);
  // What a schema says in its own words says what to write, too.
  return expected === issue.message ? `Expected ${expected}.` : `Expected ${expected}. ${remedy}`;
}
