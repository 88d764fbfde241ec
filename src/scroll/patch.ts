import { creator, select, type EnterElement } from "d3";
import type { Attrs, Mark, Scene } from "../figures/kit/scene.ts";
import { identityOf } from "./tween.ts";

/** What each element last showed, so that a frame touches only what changed. */
const shown = new WeakMap<Element, Mark>();

/** Makes an `<svg>` show a scene, as `sceneToSvg` would print it, keeping the element of every mark that stays. */
export function patch(svg: Element, scene: Scene): void {
  const { name, width, height } = scene.frame;
  svg.setAttribute("class", `picture picture-${name}`);
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  joinMarks(svg, scene.marks);
}

function joinMarks(parent: Element, marks: readonly Mark[]): void {
  select(parent)
    .selectChildren<Element, Mark>()
    .data(marks, identityOf)
    .join((entering) => entering.append(elementFor))
    .each(update);
}

function elementFor(this: EnterElement, mark: Mark): Element {
  return creator<Element>(mark.tag).call(this);
}

function update(this: Element, mark: Mark): void {
  const before = shown.get(this);
  if (before === mark) return;
  setAttribute(this, "data-row", before?.row, mark.row || undefined);
  setAttribute(this, "class", before?.classes, mark.classes || undefined);
  setAttributes(this, before?.attrs ?? {}, mark.attrs);
  if (before?.text !== mark.text) setText(this, mark.text ?? "");
  if (before?.children !== mark.children) joinMarks(this, mark.children ?? []);
  shown.set(this, mark);
}

function setAttributes(element: Element, before: Attrs, after: Attrs): void {
  for (const name in before) if (!(name in after)) element.removeAttribute(name);
  for (const name in after) setAttribute(element, name, before[name], after[name]);
}

function setAttribute(element: Element, name: string, before?: string | number, after?: string | number): void {
  if (before === after) return;
  if (after === undefined) element.removeAttribute(name);
  else element.setAttribute(name, String(after));
}

/** The words of a mark stand before its children, which must not be lost with them. */
function setText(element: Element, words: string): void {
  if (element.firstChild instanceof Text) element.firstChild.remove();
  if (words) element.prepend(words);
}
