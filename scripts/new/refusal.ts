import type { z } from "astro/zod";
import { tell } from "../../src/datasets/tell.ts";

type Issue = z.core.$ZodIssue;

/** Why an answer does not fit, in whole sentences. */
export function refusal(issue: Issue, text: string): string {
  if (issue.code === "too_big" && issue.origin === "string") {
    return `Expected at most ${issue.maximum} characters. Write less.`;
  }
  const { expected, remedy } = tell(issue, text);
  return expected === issue.message ? sentence(issue.message) : `Expected ${expected}. ${remedy}`;
}

/** The messages of schemas follow a word such as "expected"; here they stand alone. */
function sentence(message: string): string {
  if (message.startsWith("no such ")) return `There is ${message}.`;
  const said = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return message.endsWith("lies in the future") ? `${said} Write today or an earlier date.` : said;
}
