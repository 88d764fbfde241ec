import { printDate, span } from "../datasets/dates.ts";
import { printQuantity } from "../datasets/forms.ts";
import { fromRow } from "../datasets/quantity.ts";
import type { Unit } from "../datasets/schema/common.ts";
import type { Dataset } from "../datasets/schema/dataset.ts";
import type { EventRow, GraphEdge, GraphNode, Observation, Row, TableRow } from "../datasets/schema/rows.ts";
import { isEdge, isNode, isObservation } from "../datasets/schema/rows.ts";
import { en as ui } from "../i18n/en.ts";
import { named } from "./ids.ts";
import { claimsOf } from "./ledger.ts";

/** One cell of a table as it is shown. */
export interface Cell {
  readonly text: string;
  /** The file's own number, which the cell shows and is sorted by. */
  readonly value?: number;
  /** What it is sorted by where that is not its text. */
  readonly sort?: string;
  /** A second, quiet line. */
  readonly small?: string | undefined;
  readonly grade?: string;
}

export interface Column {
  readonly id: string;
  readonly title: string;
}

export interface TableLine {
  readonly id: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** What the row can be filtered by. */
  readonly facets: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  readonly claims: readonly string[];
}

/** One table of a dataset: a graph has two, one of its parts and one of its arrows. */
export interface Table {
  readonly name: "rows" | "nodes" | "edges";
  readonly columns: readonly Column[];
  readonly lines: readonly TableLine[];
}

/** The rows of a dataset as tables, in the order of the file. Claims have a page of their own and none here. */
export function tablesOf(dataset: Dataset, rows: readonly Row[] = dataset.rows): Table[] {
  switch (dataset.kind) {
    case "observations":
      return [table("rows", ["what", "value", "asOf", "counted", "grade", "role"], rows.filter(isObservation), number)];
    case "events":
      return [table("rows", ["what", "when", "lane", "act", "grade", "role"], rows.filter(isEvent), event)];
    case "graph":
      return [
        table("edges", ["from", "to", "strength", "why", "grade"], rows.filter(isEdge), edgeIn(nodeLabels(dataset))),
        table("nodes", ["node", "group", "maker", "grade"], rows.filter(isNode), node),
      ];
    case "table": {
      const own = dataset.columns.map(({ id, title }) => ({ id, title }));
      const shared = columnsOf(["grade", "role"]);
      return [{ name: "rows", columns: [...own, ...shared], lines: rows.filter(isTableRow).map(lineOf(cells)) }];
    }
    case "claims":
      return [];
  }
}

type ColumnId = keyof typeof ui.columns;
type Cells = Readonly<Record<string, Cell>>;

function table<Kind extends Row>(
  name: Table["name"],
  columns: readonly ColumnId[],
  rows: readonly Kind[],
  show: (row: Kind) => Cells,
): Table {
  return { name, columns: columnsOf(columns), lines: rows.map(lineOf(show)) };
}

function columnsOf(ids: readonly ColumnId[]): Column[] {
  return ids.map((id) => ({ id, title: ui.columns[id] }));
}

function lineOf<Kind extends Row>(show: (row: Kind) => Cells): (row: Kind) => TableLine {
  return (row) => ({
    id: row.id,
    cells: { ...show(row), ...common(row) },
    facets: facets(row),
    sources: row.sources,
    claims: claimsOf(row),
  });
}

function common(row: Row): Cells {
  const grade = { grade: { text: ui.grade[row.grade], grade: row.grade } };
  return "role" in row ? { ...grade, role: { text: ui.role[row.role] } } : grade;
}

function number(row: Observation): Cells {
  return {
    what: { text: whatOf(row), small: row.note },
    value: { ...printed(row), value: row.value },
    asOf: dated(row.asOf),
    counted: { text: ui.method[row.method] },
  };
}

/** What is counted, led by the subject where the words do not name it themselves. */
function whatOf({ subject, counts }: Observation): string {
  const words = counts.toLowerCase().replace(/[^a-z0-9]+/g, "-");
  const named = subject.split("-").every((part) => words.includes(part.replace(/s$/, "")));
  return named ? counts.charAt(0).toUpperCase() + counts.slice(1) : `${subject}: ${counts}`;
}

/** The value with its unit, and its range where the source gives one. */
function printed(row: Observation): { text: string; small: string | undefined } {
  const quantity = fromRow(row.id, row);
  const range = quantity.low === quantity.high ? undefined : printQuantity(quantity, "range");
  const small = [unitWords(row.unit), range].filter(Boolean).join(", ");
  return { text: printQuantity(quantity, "value"), small: small || undefined };
}

/** A unit as it stands under a number; percent and money already stand in the number. */
export function unitWords(unit: Unit): string {
  if (unit === "percent" || unit === "USD" || unit === "share") return "";
  return unit.replace(/^USD /, "");
}

function event(row: EventRow): Cells {
  const due = row.due ? `${ui.dates.due} ${printDate(row.due)}` : undefined;
  return {
    what: { text: row.label, small: row.note },
    when: { ...dated(row.asOf), small: due },
    lane: { text: named(row.lane) },
    act: { text: named(row.act) },
  };
}

function edgeIn(labels: ReadonlyMap<string, string>): (row: GraphEdge) => Cells {
  const label = (id: string) => labels.get(id) ?? id;
  return (row) => ({
    from: { text: label(row.from) },
    to: { text: `${ui.sign[row.sign]} ${label(row.to)}`, small: row.valve && ui.valve[row.valve] },
    strength: { text: ui.strength[row.strength] },
    why: { text: row.reason, small: row.note },
  });
}

function node(row: GraphNode): Cells {
  return {
    node: { text: row.label, small: row.note },
    group: { text: named(row.group) },
    maker: { text: ui.maker[row.maker] },
  };
}

function cells(row: TableRow): Cells {
  const entries = Object.entries(row.cells).map(([id, value], place): [string, Cell] => {
    const text = value === null ? "" : typeof value === "boolean" ? ui.yesNo[`${value}`] : String(value);
    const small = place === 0 ? row.note : undefined;
    return [id, typeof value === "number" ? { text, value, small } : { text, small }];
  });
  return Object.fromEntries(entries);
}

function dated(date: string): Cell {
  return { text: printDate(date), sort: String(span(date)[0]) };
}

function nodeLabels(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map((dataset.rows as readonly Row[]).filter(isNode).map(({ id, label }) => [id, label]));
}

const facetNames = ["subject", "lane", "act", "strength", "grade", "role"] as const;

function facets(row: Row): Record<string, string> {
  const values = row as Readonly<Record<string, unknown>>;
  return Object.fromEntries(facetNames.filter((name) => name in row).map((name) => [name, String(values[name])]));
}

const isEvent = (row: Row): row is EventRow => "lane" in row;
const isTableRow = (row: Row): row is TableRow => "cells" in row;
