export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** Where the card's nib points at the number, from the card's left edge. */
  readonly nib: number;
  readonly side: "below" | "above";
}

const margin = 12;
const gap = 12;

/**
 * Where a card stands that belongs to a number: under it, above it when there is more room, always within the window
 * and, if it fits, within its column, so that it does not cover the stage.
 */
export function placeCard(number: Box, card: Size, column: Box, view: Size): CardPlace {
  const inColumn = clamp(number.left - 24, column.left, column.right - card.width);
  const left = clamp(inColumn, margin, view.width - margin - card.width);
  const below = number.bottom + gap;
  const above = number.top - gap - card.height;
  const fitsBelow = below + card.height <= view.height - margin;
  const side = fitsBelow || above < margin ? "below" : "above";
  const top = clamp(side === "below" ? below : above, margin, view.height - margin - card.height);
  const nib = clamp((number.left + number.right) / 2 - left, 16, card.width - 16);
  return { left: Math.round(left), top: Math.round(top), nib: Math.round(nib), side };
}

/** The lower limit wins where both cannot be kept. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
