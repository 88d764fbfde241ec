import type { Hit } from "./engine.ts";
import type { Kind } from "./entry.ts";

/** What was found of one kind, best first. */
export interface Group {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

/** Hits by kind; the kind of the best hit stands first. */
export function byKind(hits: readonly Hit[]): Group[] {
  const groups = new Map<Kind, Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.entry.kind);
    if (group) group.push(hit);
    else groups.set(hit.entry.kind, [hit]);
  }
  return [...groups].map(([kind, found]) => ({ kind, hits: found }));
}
