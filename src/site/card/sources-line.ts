import type { Source } from "../../datasets/schema/source.ts";
import { textWidth } from "../../figures/kit/text.ts";
import { en as ui, fill } from "../../i18n/en.ts";

/** Who stands behind a figure, best sources first, as many names as go into a line of a card. */
export function sourcesLine(sources: readonly Source[], width: number, size: number): string {
  const byTier = sources.toSorted((a, b) => a.tier.localeCompare(b.tier));
  const publishers = [...new Set(byTier.map(({ publisher }) => publisher))];
  for (let shown = publishers.length; shown > 0; shown -= 1) {
    const more = publishers.length - shown;
    const rest = more > 0 ? ` ${fill(ui.figure.moreSources, { n: more })}` : "";
    const line = `${ui.figure.sources}: ${publishers.slice(0, shown).join("; ")}${rest}`;
    if (textWidth(line, "label", size) <= width) return line;
  }
  throw new RangeError(`No name of a source fits into ${width} px: "${publishers[0] ?? "there is none"}".`);
}
