import type { Mark, Scene } from "./scene.ts";

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeText(content: string): string {
  return content.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The marks of a scene as SVG text, without the `<svg>` around them. */
export function marksToSvg(marks: readonly Mark[]): string {
  return marks.map(markToSvg).join("");
}

function markToSvg(mark: Mark): string {
  const attributes = Object.entries({
    ...(mark.row ? { "data-row": mark.row } : {}),
    ...(mark.classes ? { class: mark.classes } : {}),
    ...mark.attrs,
  })
    .map(([name, value]) => ` ${name}="${escapeText(String(value))}"`)
    .join("");
  const inside = (mark.text === undefined ? "" : escapeText(mark.text)) + marksToSvg(mark.children ?? []);
  return inside ? `<${mark.tag}${attributes}>${inside}</${mark.tag}>` : `<${mark.tag}${attributes}/>`;
}

/** A picture for a page: its name and description come from the HTML around it. */
export function sceneToSvg(scene: Scene, attributes = ""): string {
  const { width, height, name } = scene.frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="picture picture-${name}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMinYMin"${attributes}>${marksToSvg(scene.marks)}</svg>`;
}
