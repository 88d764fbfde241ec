import { createAnnouncer } from "./announce.ts";
import { activeStep, isJump, triggerLine } from "./geometry.ts";
import { keepAddress } from "./hash.ts";
import { motionWelcome } from "./motion.ts";
import { observe } from "./observe.ts";
import { createStage } from "./stage.ts";
import { readSteps, type Step } from "./step.ts";
import { markTicks } from "./ticks.ts";
import { nextTask, onceQuiet, settled } from "./timing.ts";
import { createTools } from "./tools.ts";

/** Wires a story. `guard` wraps everything that runs later, so that no fault escapes. */
export function startStory(story: HTMLElement, life: AbortSignal, guard: (act: () => void) => () => void): void {
  const steps = readSteps(story);
  const root = story.querySelector<HTMLElement>("[data-stage]");
  if (!root) throw new Error("The story has no [data-stage].");
  const stage = createStage(root, life);
  const tools = createTools({ root: story, total: steps.length, goTo, life });
  let active: number | null = null;
  let scrolled = window.scrollY;
  // Read anew each time: kept, it would be wrong for a frame after every change of layout.
  const line = () => measureLine(steps);

  const announce = createAnnouncer(story.querySelector("[data-step-status]"), shownTitle, life);
  const address = keepAddress(story, line, life);
  const settle = onceQuiet(() => settled, tools.settle, life);

  function wake(): void {
    const from = scrolled;
    scrolled = window.scrollY;
    const tops = steps.map(({ element }) => element.getBoundingClientRect());
    const index = activeStep(tops, line());
    const opening = active === null;
    if (!opening && (scrolled !== from || index !== active)) [announce, address, settle].forEach((stir) => stir());
    if (index !== active) activate(index, !opening && !isJump(from, scrolled, window.innerHeight));
  }

  function activate(index: number, moves: boolean): void {
    const before = at(active);
    active = index;
    steps.forEach(({ element }, other) => element.toggleAttribute("data-active", other === index));
    // Before the first step the stage shows what the first one will.
    const shown = at(index);
    if (shown && shown !== before) stage.show(shown, moves);
    tools.show(index);
    markTicks();
  }

  function at(index: number | null): Step | undefined {
    return index === null ? undefined : steps[Math.max(index, 0)];
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

  wake();
  // The first picture does not wait for what watches the scrolling.
  void nextTask().then(
    guard(() => {
      if (life.aborted) return;
      const stop = observe({ story, steps: steps.map(({ element }) => element), line, wake: guard(wake) });
      life.addEventListener("abort", stop);
      prepareOnApproach(steps, stage.prepare, life);
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

function prepareOnApproach(steps: readonly Step[], prepare: (step: Step) => void, life: AbortSignal): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const step = isIntersecting && steps.find(({ element }) => element === target);
        if (step) prepare(step);
      }
    },
    { rootMargin: "100% 0px" },
  );
  for (const { element } of steps) near.observe(element);
  life.addEventListener("abort", () => near.disconnect());
}
