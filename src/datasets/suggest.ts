/** The fewest letters to insert, drop, replace or swap with a neighbour to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  const table = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    table.push(current);
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swaps = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = swaps ? at(row - 2, column - 2) + 1 : Infinity;
      current[column] = Math.min(replaced, swapped, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  return at(a.length, b.length);
}

/** The known words closest to a misspelt one, closest first, three at most. */
export function nearMisses(word: string, known: Iterable<string>): string[] {
  // At most one letter of a short word; a word of which no letter is left is another word.
  const reach = word.length <= 3 ? Math.min(1, word.length - 1) : Math.max(2, Math.floor(word.length / 3));
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The sentence that ends an error about an unknown name: near misses if there are any, else the names there are. */
export function suggest(word: string, known: Iterable<string>): string {
  const names = [...new Set(known)];
  if (names.length === 0) return "There are none yet.";
  const near = nearMisses(word, names);
  if (near.length > 0) return `Did you mean ${list(near.map((name) => `"${name}"`))}?`;
  const rest = names.length - 12;
  return `There are: ${names.slice(0, 12).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}.`;
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
