import type { GraphEdge, GraphNode } from "../../datasets/schema/rows.ts";
import type { Rows } from "./define.ts";

/** The nodes and arrows of one dataset, in the order of its file. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly node: (id: string) => GraphNode;
  readonly edge: (id: string) => GraphEdge;
}

/** A dataset's rows as a graph. Asking it for a row that it was not given throws a RangeError. */
export function graphOf(rows: Rows, dataset: string): Graph {
  const typed = (rows[dataset] ?? []).filter((row) => "type" in row);
  const nodes = typed.filter((row): row is GraphNode => row.type === "node");
  const edges = typed.filter((row): row is GraphEdge => row.type === "edge");
  return {
    nodes,
    edges,
    node: (id) => found(nodes, dataset, id),
    edge: (id) => found(edges, dataset, id),
  };
}

function found<Kind extends { readonly id: string }>(list: readonly Kind[], dataset: string, id: string): Kind {
  const row = list.find((candidate) => candidate.id === id);
  if (!row) {
    throw new RangeError(
      `The figure needs "${dataset}/${id}" and was not given it. Check its select() and the edition.`,
    );
  }
  return row;
}
