import { label, type Words } from "../kit/define.ts";
import { rowWords } from "../kit/dotrow.ts";
import { rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot } from "../kit/shapes.ts";
import { derivatives, wordsOf } from "./series.ts";

const layouts = {
  wide: { x: 340, y: 288, width: 252, height: 130, head: 24, first: 50, pitch: 42, style: "head" },
  narrow: { x: 12, y: 176, width: 267, height: 62, head: 16, first: 33, pitch: 18, style: "strong" },
} as const;

/** What nobody could source stands beside the picture, never on its scale. */
export function saidNotFound(words: Words, frame: Frame): Mark[] {
  const { x, y, width, height, head, first, pitch, style } = layouts[frame.name];
  const claims = ["claimed-llama-75k", "claimed-gap-125k"].map((id, index) => {
    const middle = y + first + index * pitch;
    const why = text(`why:${id}`, x + 30, middle + 20, label(words, `${id}-why`), { classes: "quiet" });
    return [
      dot(`row:${id}`, x + 17, middle, "not stated", "other", { row: derivatives(id) }),
      rowWords(id, x + 30, middle, { value: wordsOf(words, id).value, how: label(words, id) }),
      ...(frame.name === "wide" ? [why] : []),
    ];
  });
  return [
    rect("box", x, y, width, height, { classes: "line-mute" }),
    text("box-head", x + 12, y + head, label(words, "not-found"), { classes: style }),
    ...claims.flat(),
  ];
}
