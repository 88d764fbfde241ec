/**
 * Places for labels that want to stand at `wanted` and need `gap` between neighbours, as near as that allows and inside
 * [from, to]. Same order as given; `wanted` must rise. Two sweeps: push down from the top, then up from the foot.
 */
export function spread(wanted: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const placed: number[] = [];
  for (const want of wanted) placed.push(Math.max(want, (placed.at(-1) ?? from - gap) + gap));
  let limit = to;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
    limit = (placed[index] ?? limit) - gap;
  }
  return placed;
}
