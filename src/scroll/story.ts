import { createAnnouncer } from "./announce.ts";
import { prepareOnApproach, whenNear } from "./approach.ts";
import { startCopyLink } from "./copy-link.ts";
import { activeStep, triggerLine } from "./geometry.ts";
import { keepAddress } from "./hash.ts";
import { motionWelcome } from "./motion.ts";
import { observe } from "./observe.ts";
import { trackPace } from "./pace.ts";
import { createStage } from "./stage.ts";
import { readSteps, type Step } from "./step.ts";
import { markTicks } from "./ticks.ts";
import { idle, nextTask, onceQuiet, settled } from "./timing.ts";
import { createTools } from "./tools.ts";
import { createTurn } from "./turn.ts";

/** Wires a story. `guard` wraps everything that runs later, so that no fault escapes. */
export function startStory(story: HTMLElement, life: AbortSignal, guard: (act: () => void) => () => void): void {
  const steps = readSteps(story);
  const root = story.querySelector<HTMLElement>("[data-stage]");
  if (!root) throw new Error("The story has no [data-stage].");
  const stage = createStage(root, life);
  const tools = createTools({ root: story, total: steps.length, goTo, life });
  let active: number | null = null;
  let staged: Step | null = null;
  let near = false;
  const pace = trackPace();
  const turn = createTurn({ stage, pace: pace.now, guard, life });
  // Read anew each time: kept, it would be wrong for a frame after every change of layout.
  const line = () => measureLine(steps);

  const announce = createAnnouncer(story.querySelector("[data-step-status]"), shownTitle, life);
  const address = keepAddress(story, line, life);
  const settle = onceQuiet(() => settled, tools.settle, life);

  function wake(): void {
    const topOf = (index: number) => steps[index]?.element.getBoundingClientRect().top ?? Infinity;
    const index = activeStep(steps.length, topOf, line(), active ?? -1);
    const opening = active === null;
    if ((pace.moved() || index !== active) && !opening) [announce, address, settle].forEach((stir) => stir());
    if (index !== active) activate(index);
  }

  function activate(index: number): void {
    active = index;
    steps.forEach(({ element }, other) => element.toggleAttribute("data-active", other === index));
    if (near || index >= 0) present(index);
    tools.show(index);
    markTicks();
  }

  /** Before the first step the stage shows what the first one will. */
  function present(index: number): void {
    const step = steps[Math.max(index, 0)];
    if (!step || step === staged) return;
    if (staged) turn(step);
    else stage.show(step, false);
    staged = step;
  }

  function shownTitle(): string | null {
    const hidden = root?.getClientRects().length === 0;
    return hidden || active === null ? null : (steps[active]?.title ?? null);
  }

  function goTo(index: number): void {
    const target = steps[index]?.element;
    if (!target) return;
    const near = Math.abs(target.getBoundingClientRect().top) < window.innerHeight * 1.5;
    target.scrollIntoView({ block: "start", behavior: near && motionWelcome() ? "smooth" : "instant" });
  }

  /** A reader who only looks at the opening loads no figure. */
  function approach(): void {
    near = true;
    present(active ?? -1);
    // Not in the frame that asks for the first figure.
    void idle().then(guard(() => life.aborted || prepareOnApproach(steps, stage.prepare, life)));
  }

  wake();
  // The first picture does not wait for what watches the scrolling.
  void nextTask().then(
    guard(() => {
      if (life.aborted) return;
      const stop = observe({ story, steps: steps.map(({ element }) => element), line, wake: guard(wake) });
      life.addEventListener("abort", stop);
      startCopyLink(story, life);
      whenNear(root, guard(approach), life);
    }),
  );
}

/** The styles say where a link to a step brings it; the line follows from that. */
function measureLine(steps: readonly Step[]): number {
  const [first] = steps;
  const margin = first ? parseFloat(getComputedStyle(first.element).scrollMarginTop) : 0;
  const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
  return triggerLine((margin || 0) + (padding || 0), window.innerHeight);
}
