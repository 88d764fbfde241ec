import { grades, strengths } from "../datasets/schema/common.ts";
import { isEdge, isNode } from "../datasets/schema/rows.ts";
import type { Rows } from "../figures/kit/define.ts";
import type { Mark, Scene } from "../figures/kit/scene.ts";

export interface Certainty {
  /** How the numbers and dates that the picture draws came about, the surest first. */
  readonly grades: readonly (typeof grades)[number][];
  /** How well its arrows are shown, the surest first. */
  readonly strengths: readonly (typeof strengths)[number][];
}

/** How sure one can be of a picture, told by the rows whose marks stand in it and by nothing else. */
export function certaintyOf(scene: Scene, rows: Rows): Certainty {
  const drawn = new Set(scene.marks.flatMap(rowsOf));
  const shown = Object.entries(rows).flatMap(([dataset, all]) => all.filter(({ id }) => drawn.has(`${dataset}/${id}`)));
  const graded = new Set(shown.filter((row) => !isEdge(row) && !isNode(row)).map(({ grade }) => grade));
  const strong = new Set(shown.filter(isEdge).map(({ strength }) => strength));
  return {
    grades: grades.filter((grade) => graded.has(grade)),
    strengths: strengths.filter((strength) => strong.has(strength)),
  };
}

function rowsOf({ row, children = [] }: Mark): string[] {
  return [...(row ? [row] : []), ...children.flatMap(rowsOf)];
}
