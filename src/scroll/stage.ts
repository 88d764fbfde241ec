import type { Frame, Scene } from "../figures/kit/scene.ts";
import { copyOf } from "./copy.ts";
import { frameFor } from "./geometry.ts";
import { giveUp, loadFigure } from "./load.ts";
import { motionWelcome } from "./motion.ts";
import { createPicture } from "./picture.ts";
import { keepScenes } from "./scenes.ts";
import type { Step } from "./step.ts";
import { nextFrame } from "./timing.ts";

/** How long the stage stays as it is while a figure loads, before the step's still stands in, in milliseconds. */
const grace = 300;

export interface Stage {
  /** Shows a step's picture with its words, moving there from what is shown unless the reader jumped. */
  show(step: Step, moves: boolean): void;
  /** Loads and draws what a step will need soon, a little at a time, so that no frame waits for it. */
  prepare(step: Step): void;
}

/** @throws Error when the stage has no place for a picture. */
export function createStage(root: HTMLElement, life: AbortSignal): Stage {
  const box = root.querySelector<HTMLElement>("[data-stage-picture]");
  if (!box) throw new Error("The stage has no [data-stage-picture].");
  const furnish = createFurniture(root);
  const picture = createPicture(box);
  let step: Step | null = null;
  let frame: Frame | null = null;
  const sceneOf = keepScenes(giveUp);

  /** Never rejects: null means that the step's still must do. */
  async function load({ figure, payload, state }: Step, frame: Frame): Promise<Scene | null> {
    const loaded = await loadFigure(figure, payload);
    return loaded && sceneOf(loaded, state, frame);
  }

  async function makeReady(soon: Step, frame: Frame): Promise<void> {
    const scene = await load(soon, frame);
    if (!scene) return;
    try {
      await picture.prepare(soon.figure, scene);
    } catch (error) {
      giveUp(soon.figure, error);
    }
  }

  async function render(wanted: Step, moves: boolean): Promise<void> {
    if (step !== wanted || !frame) return;
    const fitting = frame;
    const standIn = setTimeout(() => step === wanted && picture.copy(wanted.figure, wanted.picture, false), grace);
    const scene = await load(wanted, fitting);
    clearTimeout(standIn);
    // Meanwhile the reader may have gone on, hidden the stage or turned the phone.
    if (step !== wanted || frame !== fitting) return;
    if (!scene || !drawn(scene, wanted, moves)) picture.copy(wanted.figure, wanted.picture, moves);
  }

  function drawn(scene: Scene, { figure, alt }: Step, moves: boolean): boolean {
    try {
      picture.draw(figure, scene, alt, moves);
      return true;
    } catch (error) {
      giveUp(figure, error);
      return false;
    }
  }

  const sizes = new ResizeObserver(([entry]) => {
    const fitting = entry ? frameFor(entry.contentRect) : null;
    if (fitting === frame) return;
    frame = fitting;
    if (step) void render(step, false);
  });
  sizes.observe(box);
  life.addEventListener("abort", () => sizes.disconnect());

  return {
    show(next, moves) {
      const opening = step === null;
      step = next;
      furnish(next);
      // Words and picture change in frames of their own.
      if (opening) void render(next, false);
      else void nextFrame().then(() => render(next, moves && motionWelcome()));
    },
    prepare(next) {
      if (frame) void makeReady(next, frame);
    },
  };
}

/**
 * The words around the picture: they come from the step's still, so they are right before anything is loaded.
 * Title and subtitle are new elements at every step: one that moved because its neighbour grew would be a layout shift.
 */
function createFurniture(root: HTMLElement): (step: Step) => void {
  const figure = root.querySelector<HTMLElement>("figure") ?? root;
  const head = root.querySelector("[data-stage-head]");
  const foot = root.querySelector("[data-stage-foot]");
  return (step) => {
    figure.dataset.figure = step.figure;
    figure.dataset.state = step.state;
    head?.replaceChildren(...(step.head ? copyOf(step.head).childNodes : []));
    foot?.replaceChildren(...(step.foot ? copyOf(step.foot).childNodes : []));
  };
}
