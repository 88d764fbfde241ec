import { drawState } from "../figures/kit/define.ts";
import type { Frame, Scene } from "../figures/kit/scene.ts";
import { copyOf } from "./copy.ts";
import { frameFor } from "./geometry.ts";
import { giveUp, loadFigure, type Loaded } from "./load.ts";
import { motionWelcome } from "./motion.ts";
import { createPicture } from "./picture.ts";
import type { Step } from "./step.ts";
import { idle, nextFrame } from "./timing.ts";

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
  const scenes = new Map<string, Scene>();

  function sceneOf({ figure, rows, words }: Loaded, state: string, frame: Frame): Scene {
    const key = `${figure.id} ${state} ${frame.name}`;
    const scene = scenes.get(key) ?? drawState(figure, rows, words, state, frame);
    scenes.set(key, scene);
    return scene;
  }

  async function makeReady({ figure, payload, state }: Step, frame: Frame): Promise<void> {
    const loaded = await loadFigure(figure, payload);
    if (!loaded) return;
    try {
      await idle();
      const scene = sceneOf(loaded, state, frame);
      await idle();
      await picture.prepare(figure, scene);
    } catch (error) {
      giveUp(figure, error);
    }
  }

  async function render(wanted: Step, moves: boolean): Promise<void> {
    if (step !== wanted || !frame) return;
    const standIn = setTimeout(() => step === wanted && picture.copy(wanted.figure, wanted.picture, false), grace);
    const loaded = await loadFigure(wanted.figure, wanted.payload);
    clearTimeout(standIn);
    // While it loaded, the reader may have gone on or hidden the stage.
    if (step !== wanted || !frame) return;
    if (!loaded || !drawn(loaded, wanted, frame, moves)) picture.copy(wanted.figure, wanted.picture, moves);
  }

  function drawn(loaded: Loaded, { figure, state, alt }: Step, frame: Frame, moves: boolean): boolean {
    try {
      picture.draw(figure, sceneOf(loaded, state, frame), alt, moves);
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
