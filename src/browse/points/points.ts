/** One thing in a picture that a row of the table stands behind. */
export interface Point {
  readonly row: string;
  /** Everything that is drawn of it: its mark, and what is written beside. */
  readonly marks: readonly Element[];
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The points of a picture in the order in which it is drawn; what the tables do not hold cannot be said. */
export function pointsOf(picture: Element, said: ReadonlyMap<string, string>): Point[] {
  const byRow = new Map<string, Element[]>();
  for (const mark of picture.querySelectorAll("[data-row]")) {
    const row = mark.getAttribute("data-row") ?? "";
    if (said.has(row)) byRow.set(row, [...(byRow.get(row) ?? []), mark]);
  }
  return [...byRow].map(([row, marks]) => ({ row, marks }));
}

/** What to say of each row of the page's tables: its name, then its first two cells, as in "label: value, date". */
export function sentencesOf(rows: Iterable<Element>): Map<string, string> {
  return new Map([...rows].map((row) => [row.getAttribute("data-row") ?? "", sentence(row)]));
}

function sentence(row: Element): string {
  const [name = "", ...cells] = [...row.children].slice(0, 3).map((cell) => (cell.textContent ?? "").trim());
  return `${name}: ${cells.filter(Boolean).join(", ")}`;
}

/** The index that a key leads to from `current` (-1: none yet); undefined for a key that leads nowhere. */
export function indexAfter(key: string, current: number, count: number): number | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return Math.min(current + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return current < 0 ? count - 1 : Math.max(current - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}

/** The smallest place that holds all the others. */
export function around(places: readonly Place[]): Place {
  return {
    left: Math.min(...places.map(({ left }) => left)),
    top: Math.min(...places.map(({ top }) => top)),
    right: Math.max(...places.map(({ right }) => right)),
    bottom: Math.max(...places.map(({ bottom }) => bottom)),
  };
}
