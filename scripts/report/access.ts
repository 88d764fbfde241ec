import { HtmlValidate } from "html-validate";
import { addressOf, type Site } from "../site.ts";

/** How often a rule of accessibility is broken on a page, before and after. */
export interface AccessChange {
  readonly page: string;
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** Pages on which rules of accessibility that need no browser are broken more or less often than before. */
export async function accessChanges(before: Site, after: Site): Promise<AccessChange[]> {
  const validator = new HtmlValidate({ extends: ["html-validate:a11y"], rules: { "prefer-native-element": "off" } });
  const pages = after.files.filter((file) => file.endsWith(".html"));
  const changes: AccessChange[] = [];
  for (const page of pages) {
    if (before.has(page) && before.read(page) === after.read(page)) continue;
    const [old, now] = [await broken(validator, before, page), await broken(validator, after, page)];
    for (const rule of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(rule) ?? 0, now.get(rule) ?? 0];
      if (was !== is) changes.push({ page: addressOf(page), rule, before: was, after: is });
    }
  }
  return changes;
}

async function broken(validator: HtmlValidate, { has, read }: Site, page: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (!has(page)) return counts;
  const { results } = await validator.validateString(read(page), page);
  for (const { ruleId } of results.flatMap(({ messages }) => messages))
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}
