/** At most so many chapters around the one that is open, or the first ones: what every page names must not grow with them. */
export function nearby<Chapter extends { readonly id: string }>(
  chapters: readonly Chapter[],
  open: string | undefined,
  most: number,
): readonly Chapter[] {
  const middle = chapters.findIndex(({ id }) => id === open) - Math.floor(most / 2);
  const start = Math.max(0, Math.min(middle, chapters.length - most));
  return chapters.slice(start, start + most);
}
