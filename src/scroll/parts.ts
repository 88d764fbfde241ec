import type { Mark, Scene } from "../figures/kit/scene.ts";

/** The scene with ever more of its marks, `atOnce` more each time, groups among them growing, and at last as it is. */
export function partsOf(scene: Scene, atOnce: number): Scene[] {
  const parts: Scene[] = [];
  const all = sizeOf(scene.marks);
  for (let count = atOnce; count < all; count += atOnce) parts.push({ ...scene, marks: firstOf(scene.marks, count) });
  return [...parts, scene];
}

/** How many marks stand in a list and its groups. Words and their lines are laid out as one. */
function sizeOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.tag === "g" ? sizeOf(mark.children ?? []) : 1), 0);
}

function firstOf(marks: readonly Mark[], count: number): Mark[] {
  const first: Mark[] = [];
  let left = count;
  for (const mark of marks) {
    if (left <= 0) break;
    const size = sizeOf([mark]);
    first.push(size <= left ? mark : { ...mark, children: firstOf(mark.children ?? [], left) });
    left -= size;
  }
  return first;
}
