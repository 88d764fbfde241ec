import type { GraphEdge, GraphNode, Row } from "../../datasets/schema/rows.ts";
import type { Rows } from "../kit/define.ts";

const dataset = "two-loops";

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly node: (id: string) => GraphNode;
}

/** The nodes and arrows of the mechanism. */
export function graph(rows: Rows): Graph {
  const all = rows[dataset] ?? [];
  const nodes = all.filter((row): row is GraphNode => typeOf(row) === "node");
  const edges = all.filter((row): row is GraphEdge => typeOf(row) === "edge");
  return { nodes, edges, node: (id) => found(nodes, id) };
}

function typeOf(row: Row): string | undefined {
  return "type" in row ? row.type : undefined;
}

function found(nodes: readonly GraphNode[], id: string): GraphNode {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) throw new RangeError(`The figure two-loops needs the node "${dataset}/${id}" and was not given it.`);
  return node;
}

export function ref({ id }: { readonly id: string }): string {
  return `${dataset}/${id}`;
}

/** Whether the arrows within a group lead from a node through all the others and back; a flow that does not come back aside. */
export function closes({ nodes, edges }: Graph, group: string): boolean {
  const members = new Set(nodes.filter((node) => node.group === group).map(({ id }) => id));
  const inside = edges.filter(({ from, to, valve }) => members.has(from) && members.has(to) && valve !== "no report");
  const next = new Map(inside.map(({ from, to }) => [from, to]));
  const [first] = members;
  const walked = new Set<string>();
  let at = first;
  while (at !== undefined && !walked.has(at)) {
    walked.add(at);
    at = next.get(at);
  }
  return at !== undefined && at === first && walked.size === members.size;
}

/** Groups that the arrows out of a group end in, itself left out. */
export function reachOf({ edges, node }: Graph, group: string): Set<string> {
  const leaving = edges.filter(({ from, to }) => node(from).group === group && node(to).group !== group);
  return new Set(leaving.map(({ to }) => node(to).group));
}
