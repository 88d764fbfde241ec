import { en, fill } from "../i18n/en.ts";
import { edtfPattern } from "./schema/common.ts";

/** One end of an interval: a year, and perhaps a month, a season or a day. */
interface Part {
  readonly year: number;
  readonly month?: number;
  readonly season?: keyof typeof en.dates.seasons;
  readonly day?: number;
  readonly loose: boolean;
}

/** A date or interval in words: "January 2026", "mid-2025", "July to August 2026". */
export function printDate(asOf: string): string {
  const [first, last] = parts(asOf);
  if (first === last) return printPart(first);
  return fill(en.dates.interval, { start: printPart(first, last), end: printPart(last) });
}

/** The middle of a date or interval as a decimal year, for scales. */
export function instant(asOf: string): number {
  const [start, end] = span(asOf);
  return round((start + end) / 2);
}

/** Start and end of a date or interval as decimal years; the end is the first moment after it. */
export function span(asOf: string): readonly [number, number] {
  const [first, last] = parts(asOf);
  return [round(edges(first)[0]), round(edges(last)[1])];
}

/** The last day of a date or interval, as YYYY-MM-DD. */
export function endDay(asOf: string): string {
  const last = parts(asOf)[1];
  const { year, month, season, day } = last;
  if (day && month) return dayOf(year, month, day);
  if (isMiddle(last)) return dayOf(year, 10, 0);
  if (month) return dayOf(year, month + 1, 0);
  return season ? dayOf(year, (Number(season) - 20) * 3 + 3, 0) : dayOf(year, 13, 0);
}

function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function parts(asOf: string): readonly [Part, Part] {
  if (!edtfPattern.test(asOf)) {
    throw new RangeError(
      `"${asOf}" is not a date. Write 2026, 2026-02, 2026-01-13, a season as 2025-23, mid-year as 2025-06~, or start/end.`,
    );
  }
  const [first = "", last] = asOf.split("/");
  const start = parse(first);
  return [start, last === undefined ? start : parse(last)];
}

function parse(text: string): Part {
  const [year, second, day] = text.replace("~", "").split("-");
  const loose = text.endsWith("~");
  const whole = { year: Number(year), loose };
  if (second === undefined) return whole;
  if (isSeason(second)) return { ...whole, season: second };
  return { ...whole, month: Number(second), ...(day === undefined ? {} : { day: Number(day) }) };
}

function isSeason(text: string): text is keyof typeof en.dates.seasons {
  return text in en.dates.seasons;
}

/** `end` is the other end of an interval; what both ends share is said only there. */
function printPart(part: Part, end?: Part): string {
  const { year, month, season, day, loose } = part;
  if (isMiddle(part)) return fill(en.dates.middle, { year });
  const name = month ? en.dates.months[month - 1] : season ? en.dates.seasons[season] : undefined;
  const sameYear = name !== undefined && end?.year === year && !isMiddle(end) && Boolean(end.month ?? end.season);
  const sameMonth = sameYear && day !== undefined && end.day !== undefined && end.month === month;
  const date = [day, sameMonth ? undefined : name, sameYear ? undefined : year].filter((word) => word !== undefined);
  return loose ? fill(en.dates.about, { date: date.join(" ") }) : date.join(" ");
}

function isMiddle({ month, loose }: Part): boolean {
  return loose && month === 6;
}

function edges(part: Part): readonly [number, number] {
  const { year, month, season, day } = part;
  // "mid-2025" says no month: it may be any time around the middle of the year.
  if (isMiddle(part)) return [year + 0.25, year + 0.75];
  if (month && day) return [moment(year, month, day), moment(year, month, day + 1)];
  if (month) return [moment(year, month), moment(year, month + 1)];
  if (season) {
    const opening = (Number(season) - 20) * 3;
    return [moment(year, opening), moment(year, opening + 3)];
  }
  return [year, year + 1];
}

/** A calendar day as a decimal year; months past December fall into the next year. */
function moment(year: number, month: number, day = 1): number {
  const time = Date.UTC(year, month - 1, day);
  const inYear = new Date(time).getUTCFullYear();
  const start = Date.UTC(inYear, 0);
  return inYear + (time - start) / (Date.UTC(inYear + 1, 0) - start);
}

/** Four decimals are an hour's precision, and the same in every engine. */
function round(year: number): number {
  return Math.round(year * 10_000) / 10_000;
}
