/** An interval in milliseconds, its end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const seasonMonths: Record<string, number> = { "21": 3, "22": 6, "23": 9, "24": 12 };

/** The stretch of time that a row's `asOf` covers: a day, a month, a season, a year or `start/end` of two of these. */
export function span(asOf: string): Span {
  const [first, last = first] = asOf.split("/") as [string, string?];
  return { start: partSpan(first).start, end: partSpan(last).end };
}

/** The middle of the stretch: where a mark for it stands on an axis of time. */
export function middle(asOf: string): number {
  const { start, end } = span(asOf);
  return (start + end) / 2;
}

function partSpan(part: string): Span {
  const [year, month, day] = part.replace("~", "").split("-");
  const y = Number(year);
  // "mid-2025" names no month: it may be any time around the middle of the year.
  if (part.endsWith("-06~")) return between(y, 4, 1, 6);
  if (!month) return between(y, 1, 1, 12);
  const season = seasonMonths[month];
  if (season) return between(y, season, 1, 3);
  if (!day) return between(y, Number(month), 1, 1);
  const start = Date.UTC(y, Number(month) - 1, Number(day));
  return { start, end: start + 86_400_000 };
}

function between(year: number, month: number, day: number, months: number): Span {
  return { start: Date.UTC(year, month - 1, day), end: Date.UTC(year, month - 1 + months, day) };
}
