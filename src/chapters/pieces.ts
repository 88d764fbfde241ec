import type { FactRequest } from "../datasets/request.ts";
import { parseSlot } from "../datasets/slot.ts";
import { guideTexts, type Guide } from "./guide.ts";

/** A piece of a text: words, or a number that a slot asks for. */
export type Piece = string | FactRequest;

/** A text with `{dataset/row}` slots as words and numbers, in order. @throws Error when a slot is malformed. */
export function pieces(text: string): Piece[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter(Boolean)
    .map((piece) => (piece.startsWith("{") ? parseSlot(piece.slice(1, -1)) : piece));
}

/** Every number that a guide asks for. */
export function guideFacts(guide: Guide): FactRequest[] {
  return guideTexts(guide).flatMap(({ text }) => pieces(text).filter((piece) => typeof piece !== "string"));
}
