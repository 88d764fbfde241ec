import { create } from "d3";
import type { Scene } from "../figures/kit/scene.ts";
import { copyOf } from "./copy.ts";
import { animate, duration } from "./motion.ts";
import { patch } from "./patch.ts";
import { sceneBetween } from "./tween.ts";

interface Drawn {
  readonly svg: SVGSVGElement;
  readonly figure: string;
  /** What the svg shows right now, also halfway between two states; absent for a copied still. */
  scene?: Scene;
}

export interface Picture {
  /** Shows a scene of a figure: moving from the figure's last one, fading over from another figure's. */
  draw(figure: string, scene: Scene, alt: string, moves: boolean): void;
  /** Makes the elements of a scene that another figure's picture will give way to. */
  prepare(figure: string, scene: Scene): void;
  /** Shows a copy of a picture that stands in the page. */
  copy(figure: string, original: SVGSVGElement, moves: boolean): void;
}

/** The one picture of a stage. */
export function createPicture(box: HTMLElement): Picture {
  let drawn: Drawn | null = null;
  let stop = () => {};
  let prepared: { readonly scene: Scene; readonly svg: SVGSVGElement } | null = null;

  function prepare(figure: string, scene: Scene): void {
    if (drawn?.figure !== figure && prepared?.scene !== scene) prepared = { scene, svg: svgOf(scene) };
  }

  function take(scene: Scene): SVGSVGElement {
    const svg = prepared?.scene === scene ? prepared.svg : svgOf(scene);
    prepared = null;
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
    box.replaceChildren(next.svg);
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

function svgOf(scene: Scene): SVGSVGElement {
  const svg = create<SVGSVGElement>("svg:svg").attr("role", "img").node();
  if (!svg) throw new Error("The browser made no svg element.");
  align(svg);
  patch(svg, scene);
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
