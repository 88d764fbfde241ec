type Pair = readonly [number, number];

/** A straight scale from a domain to pixels. Plain arithmetic: d3-scale would bring ticks, formats and colours along. */
export function linear([from, to]: Pair, [start, end]: Pair): (value: number) => number {
  const perUnit = (end - start) / (to - from);
  return (value) => start + (value - from) * perUnit;
}
