import { duplicates, records } from "./checks.ts";
import type { Fault } from "./faults.ts";
import { isRecord } from "./faults.ts";
import { tableRow } from "./schema/rows.ts";
import { suggest } from "./suggest.ts";

type Loose = Readonly<Record<string, unknown>>;
type Found = Omit<Fault, "file">;

/** What only files of one kind can have wrong. */
export const kindFaults: ReadonlyMap<unknown, (json: Loose) => Found[]> = new Map([
  ["graph", graphFaults],
  ["table", tableFaults],
  ["claims", claimsFaults],
]);

/** Arrows that start or end at a node which the graph does not have. */
function graphFaults(json: Loose): Found[] {
  const rows = records(json.rows);
  const nodes = new Set(rows.filter(({ type }) => type === "node").map(({ id }) => String(id)));
  return rows.flatMap((row) =>
    ["from", "to"]
      .filter((end) => row.type === "edge" && typeof row[end] === "string" && !nodes.has(row[end]))
      .map((end) => ({
        place: `row "${String(row.id)}", field "${end}"`,
        value: row[end],
        expected: "the id of a node of this file",
        remedy: suggest(String(row[end]), nodes),
      })),
  );
}

/** Claims that point to a claim which the ledger does not have. */
function claimsFaults(json: Loose): Found[] {
  const rows = records(json.rows);
  const ids = new Set(rows.map(({ id }) => String(id)));
  return rows.flatMap(({ id, see }) => {
    const lost = (Array.isArray(see) ? see.map(String) : []).filter((other) => !ids.has(other) || other === id);
    const others = lost.length > 0 ? [...ids].filter((other) => other !== id) : [];
    return lost.map((other) => ({
      place: `row "${String(id)}", field "see"`,
      value: other,
      expected: "the id of another row of this file",
      remedy: suggest(other, others),
    }));
  });
}

/** Rows whose cells are not those that the table's columns announce, and columns that would clash in a CSV file. */
function tableFaults(json: Loose): Found[] {
  const columns = records(json.columns);
  const ids = columns.map(({ id }) => String(id));
  return [
    ...duplicates(columns, "column"),
    ...ids.filter((id) => id in tableRow.shape).map(clash),
    ...records(json.rows).flatMap((row) => cellFaults(row, ids)),
  ];
}

function cellFaults({ id, cells }: Loose, columns: readonly string[]): Found[] {
  if (!isRecord(cells)) return [];
  const place = (cell: string) => `row "${String(id)}", cell "${cell}"`;
  const missing = columns.filter((column) => !(column in cells));
  const unknown = Object.keys(cells).filter((cell) => !columns.includes(cell));
  return [
    ...unknown.map((cell) => ({
      place: place(cell),
      value: cells[cell],
      expected: "a cell for one of the file's columns",
      remedy: suggest(cell, columns),
    })),
    ...missing.map((column) => ({
      place: place(column),
      value: undefined,
      expected: "a cell for each column",
      remedy: `Add "${column}"; write null where nothing is known.`,
    })),
  ];
}

function clash(id: string): Found {
  const expected = `a name other than the fields of every row: ${Object.keys(tableRow.shape).join(", ")}`;
  return { place: `column "${id}"`, value: id, expected, remedy: "Rename the column." };
}
