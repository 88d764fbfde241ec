import { duplicates, records } from "./checks.ts";
import type { Fault } from "./faults.ts";
import { isRecord } from "./faults.ts";
import { tableRow } from "./schema/rows.ts";
import { suggest } from "./suggest.ts";

type Loose = Readonly<Record<string, unknown>>;
type Found = Omit<Fault, "file">;

/** Arrows that start or end at a node which the graph does not have. */
export function graphFaults(json: Loose): Found[] {
  const rows = records(json.rows);
  const nodes = rows.filter(({ type }) => type === "node").map(({ id }) => String(id));
  return rows.flatMap((row) =>
    ["from", "to"]
      .filter((end) => row.type === "edge" && typeof row[end] === "string" && !nodes.includes(row[end]))
      .map((end) => ({
        place: `row "${String(row.id)}", field "${end}"`,
        value: row[end],
        expected: "the id of a node of this file",
        remedy: suggest(String(row[end]), nodes),
      })),
  );
}

/** Rows whose cells are not those that the table's columns announce, and columns that would clash in a CSV file. */
export function tableFaults(json: Loose): Found[] {
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
