import { label, type Rows, type Words } from "../kit/define.ts";
import { text, type Frame, type Mark } from "../kit/scene.ts";
import { chapters, claimsOf } from "./claims.ts";
import { dots } from "./dots.ts";
import { inRows, rowCount, type Placed } from "./place.ts";

const layout = {
  wide: { top: 40, x: 23, across: 18, pitch: 31.5, r: 10, first: 30, after: 47, style: "head" },
  narrow: { top: 16, x: 18, across: 19, pitch: 13.4, r: 5, first: 16, after: 27, style: "strong" },
} as const;

/** The claims in rows by chapter; how they came out is not shown yet. */
export function all(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { top, x, across, pitch, r, first, after, style } = layout[frame.name];
  const claims = claimsOf(rows);
  const placed: Placed[] = [];
  const heads: Mark[] = [];
  let y: number = top;
  for (const chapter of chapters) {
    const own = claims.filter((claim) => claim.chapter === chapter);
    const runs = [
      { text: label(words, chapter), classes: style },
      { text: label(words, `${chapter}-count`), classes: "quiet" },
    ];
    heads.push(text(`head:${chapter}`, 12, y, runs, { gap: 8 }));
    placed.push(...inRows(own, { x, y: y + first, across, pitch }));
    y += first + (rowCount(own, across) - 1) * pitch + r + after;
  }
  return [...heads, ...dots(placed, { r, look: "plain", joined: frame.name === "narrow" })];
}
