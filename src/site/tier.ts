import type { Source } from "../datasets/schema/source.ts";
import { en as ui, fill } from "../i18n/en.ts";

/** A text with the tier of its source behind it where that is a weak one. */
export function withTier(text: string, tier: Source["tier"]): string {
  return tier === "A" || tier === "B" ? text : `${text} (${fill(ui.tierName, { tier })})`;
}
