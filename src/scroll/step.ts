/** A step of the story with what the stage needs from its still: everything but the wide picture. */
export interface Step {
  readonly element: HTMLElement;
  readonly figure: string;
  readonly state: string;
  /** Address of the rows and words that the figure draws from. */
  readonly payload: string;
  readonly title: string;
  readonly head: Element | null;
  readonly alt: string;
  readonly picture: SVGSVGElement;
  readonly foot: Element | null;
}

/** @throws Error when the story has no step, or a step no still to fall back to. */
export function readSteps(story: HTMLElement): Step[] {
  const steps = [...story.querySelectorAll<HTMLElement>("[data-step]")].map(readStep);
  if (steps.length === 0) throw new Error("The story has no [data-step].");
  return steps;
}

function readStep(element: HTMLElement): Step {
  const still = element.querySelector<HTMLElement>("figure[data-payload]");
  const picture = still?.querySelector<SVGSVGElement>("svg.picture");
  const { figure, state, payload } = still?.dataset ?? {};
  if (!still || !picture || !figure || !state || !payload) {
    throw new Error(
      `Step "${element.id}" has no still: expected a figure with data-figure, data-state and data-payload around an svg.picture.`,
    );
  }
  const words = (selector: string) => still.querySelector(selector)?.textContent?.trim() ?? "";
  return {
    element,
    figure,
    state,
    payload,
    picture,
    title: words(".figure-title"),
    head: still.querySelector("figcaption"),
    alt: picture.getAttribute("aria-label") ?? "",
    foot: still.querySelector(".figure-foot"),
  };
}

/** The step the reader is at, among all stories of the page. */
export function currentStep(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>("[data-step][data-active]")].at(-1);
}
