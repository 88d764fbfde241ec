/** Parts of an address that say nothing of what is looked for. */
const empty = /^(?:404|index|html?|php|aspx?)$/i;

/**
 * The words of an address below the site's own path, without the section it names where more follows:
 * "/figures/gravity_wells.html" is about "gravity wells".
 */
export function lostWords(pathname: string, base: string): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const parts = path
    .split("/")
    .map(wordsOf)
    .filter((words) => words.length > 0);
  return (parts.length > 1 ? parts.slice(1) : parts).flat().join(" ");
}

function wordsOf(part: string): string[] {
  const words = decoded(part).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== "" && !empty.test(word));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
