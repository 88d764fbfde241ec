import { create } from "d3";
import type { Scene } from "../figures/kit/scene.ts";
import { copyOf } from "./copy.ts";
import { animate, duration } from "./motion.ts";
import { partsOf } from "./parts.ts";
import { patch } from "./patch.ts";
import { idle } from "./timing.ts";
import { sceneBetween } from "./tween.ts";

interface Drawn {
  readonly svg: SVGSVGElement;
  readonly figure: string;
  /** What the svg shows right now, also halfway between two states; absent for a copied still. */
  scene?: Scene;
}

interface Waiting {
  readonly scene: Scene;
  readonly svg: SVGSVGElement;
}

/** How much of a picture is laid out in one go ahead of its turn. */
const marksAtOnce = 16;

export interface Picture {
  /** Shows a scene of a figure: moving from the figure's last one, fading over from another figure's. */
  draw(figure: string, scene: Scene, alt: string, moves: boolean): void;
  /** Lays out, unseen and a little at a time, the scene that another figure's picture will give way to. */
  prepare(figure: string, scene: Scene): Promise<void>;
  /** Shows a copy of a picture that stands in the page. */
  copy(figure: string, original: SVGSVGElement, moves: boolean): void;
}

/** The one picture of a stage. */
export function createPicture(box: HTMLElement): Picture {
  let drawn: Drawn | null = null;
  let stop = () => {};
  let waiting: Waiting | null = null;

  async function prepare(figure: string, scene: Scene): Promise<void> {
    if (drawn?.figure === figure || waiting?.scene === scene) return;
    waiting?.svg.remove();
    const next = (waiting = { scene, svg: emptySvg() });
    next.svg.setAttribute("data-waiting", "");
    next.svg.setAttribute("aria-hidden", "true");
    box.append(next.svg);
    for (const part of partsOf(scene, marksAtOnce)) {
      await idle();
      // Its turn came, or another's: whoever took it draws the rest.
      if (waiting !== next) return;
      patch(next.svg, part);
    }
  }

  function take(scene: Scene): SVGSVGElement {
    const svg = waiting?.scene === scene ? waiting.svg : emptySvg();
    if (waiting && waiting.svg !== svg) waiting.svg.remove();
    waiting = null;
    svg.removeAttribute("data-waiting");
    svg.removeAttribute("aria-hidden");
    patch(svg, scene);
    return svg;
  }

  function draw(figure: string, scene: Scene, alt: string, moves: boolean): void {
    stop();
    const before = drawn?.figure === figure ? drawn : null;
    if (before?.scene && moves && before.scene.frame.name === scene.frame.name) move(before, before.scene, scene);
    else if (before?.scene) render(before, scene);
    else replace({ svg: take(scene), figure, scene }, moves && !before);
    drawn?.svg.setAttribute("aria-label", alt);
  }

  function move(picture: Drawn, from: Scene, to: Scene): void {
    const between = sceneBetween(from, to);
    stop = animate((time) => render(picture, between(time)));
  }

  function copy(figure: string, original: SVGSVGElement, moves: boolean): void {
    stop();
    const svg = copyOf(original);
    align(svg);
    replace({ svg, figure }, moves && drawn?.figure !== figure);
  }

  function replace(next: Drawn, fades: boolean): void {
    const old = drawn?.svg;
    drawn = next;
    for (const other of [...box.children]) if (other !== next.svg && other !== waiting?.svg) other.remove();
    // One that waited stands here already: putting it in anew would have it laid out once more.
    if (next.svg.parentNode !== box) box.append(next.svg);
    if (!old || !fades) return;
    box.append(old);
    fadeOver(old, next.svg);
  }

  return { draw, copy, prepare };
}

function render(picture: Drawn, scene: Scene): void {
  patch(picture.svg, scene);
  picture.scene = scene;
}

function emptySvg(): SVGSVGElement {
  const svg = create<SVGSVGElement>("svg:svg").attr("role", "img").node();
  if (!svg) throw new Error("The browser made no svg element.");
  align(svg);
  return svg;
}

/** x = 0 of a picture is the page's axis, so a picture narrower than its box stands at the left. */
function align(svg: SVGSVGElement): void {
  svg.setAttribute("preserveAspectRatio", "xMinYMin");
}

function fadeOver(old: SVGSVGElement, next: SVGSVGElement): void {
  old.setAttribute("aria-hidden", "true");
  next.animate({ opacity: [0, 1] }, { duration, easing: "ease-in-out" });
  const leaving = old.animate({ opacity: [1, 0] }, { duration, easing: "ease-in-out" });
  leaving.onfinish = leaving.oncancel = () => old.remove();
}
