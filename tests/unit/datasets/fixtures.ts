import { buildCatalog } from "../../../src/datasets/catalog.ts";
import type { Catalog } from "../../../src/datasets/catalog.ts";
import type { Claim } from "../../../src/datasets/schema/claims.ts";
import type { Dataset } from "../../../src/datasets/schema/dataset.ts";
import type { Edition } from "../../../src/datasets/schema/edition.ts";
import type { EventRow, GraphEdge, GraphNode, Observation, TableRow } from "../../../src/datasets/schema/rows.ts";
import type { Source } from "../../../src/datasets/schema/source.ts";

export const source: Source = { id: "survey", title: "A survey of trees", publisher: "Tree Office", tier: "A" };

export function observation(id: string, given: Partial<Observation> = {}): Observation {
  return {
    id,
    grade: "measured",
    sources: ["survey"],
    subject: "oak",
    maker: "other",
    measure: "trees",
    value: 100,
    qualifier: "exactly",
    unit: "repositories",
    asOf: "2026-02",
    method: "counted",
    counts: "trees in the park",
    role: "checked",
    ...given,
  };
}

export function event(id: string, given: Partial<EventRow> = {}): EventRow {
  return {
    id,
    grade: "measured",
    sources: ["survey"],
    lane: "park",
    act: "planted",
    asOf: "2026-02",
    label: "First oak planted",
    role: "checked",
    ...given,
  };
}

export function node(id: string): GraphNode {
  return { id, grade: "opinion", sources: ["survey"], type: "node", maker: "other", group: "park", label: "Oaks" };
}

export function edge(id: string, from: string, to: string): GraphEdge {
  return {
    id,
    grade: "opinion",
    sources: ["survey"],
    type: "edge",
    from,
    to,
    sign: "raises",
    strength: "shown",
    maker: "other",
    reason: "More oaks, more acorns",
  };
}

export function tableRow(id: string, cells: TableRow["cells"]): TableRow {
  return { id, grade: "measured", sources: ["survey"], role: "checked", cells };
}

export function claim(id: string, given: Partial<Claim> = {}): Claim {
  return {
    id,
    type: "claim",
    chapter: "model",
    text: "The park has a hundred oaks.",
    briefings: ["survey"],
    grade: "opinion",
    verdict: "differs",
    finding: "A walk round the park found ninety.",
    sources: ["survey"],
    outcome: "differs",
    ...given,
  };
}

const header = () => ({
  name: "trees",
  version: "1.0.0",
  title: "Trees of the park",
  description: "How many trees stand in the park, by kind.",
  coverage: "The park, 2026",
  method: "Walked around and counted.",
  released: "2026-03-01",
  changes: ["First release."],
  licence: "CC-BY-4.0" as const,
  citations: [source],
});

type Named<Kind extends Dataset["kind"]> = Partial<Extract<Dataset, { kind: Kind }>>;

export function observations(rows: Observation[], given: Named<"observations"> = {}): Dataset {
  return { ...header(), kind: "observations", rows, ...given };
}

export function graph(rows: (GraphNode | GraphEdge)[], given: Named<"graph"> = {}): Dataset {
  return { ...header(), kind: "graph", rows, ...given };
}

export function events(rows: EventRow[], given: Named<"events"> = {}): Dataset {
  return { ...header(), kind: "events", rows, ...given };
}

export const columns = [
  { id: "height", title: "Height", description: "Height in metres." },
  { id: "leaf", title: "Leaf", description: "Shape of its leaf." },
];

export function table(rows: TableRow[], given: Named<"table"> = {}): Dataset {
  return { ...header(), kind: "table", columns, rows, ...given };
}

export function claims(rows: Claim[], given: Named<"claims"> = {}): Dataset {
  return { ...header(), name: "claims", kind: "claims", rows, ...given };
}

export function edition(datasets: Record<string, string>, given: Partial<Edition> = {}): Edition {
  return { id: "2026-03-01", datasets, ...given };
}

/** A catalogue of some datasets, each shown in its only version. */
export function catalogOf(...datasets: Dataset[]): Catalog {
  const named = Object.fromEntries(datasets.map(({ name, version }) => [name, version]));
  return buildCatalog({ datasets, sources: [source], editions: [edition(named)] });
}
