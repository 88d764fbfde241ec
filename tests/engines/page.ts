/** What the story asks of a page. Each function runs in the page, so it stands alone. */

/** The steps, in order, with the picture each of them names and the words beside it. */
export function steps() {
  return [...document.querySelectorAll<HTMLElement>("[data-step]")].map((step) => ({
    id: step.id,
    figure: step.dataset.figure!,
    state: step.dataset.state!,
    words: step.querySelector(":scope > p")!.textContent,
    labels: [...step.querySelectorAll(".still svg :is(text, tspan):not(:has(*))")].map((label) => label.textContent),
  }));
}

export const layout = () => {
  const { story = null, layout = null } = document.documentElement.dataset;
  return { story, layout };
};

/** The step that counts and what the stage shows, if it shows it whole. */
export function stage() {
  const figure = document.querySelector<HTMLElement>(".stage-figure");
  const picture = figure?.querySelector("svg.picture:not([data-waiting])");
  const still = document.querySelector("[data-active] .still svg.picture");
  const { top = -1, bottom = -1 } = picture?.getBoundingClientRect() ?? {};
  return {
    active: [...document.querySelectorAll("[data-active]")].map(({ id }) => id),
    figure: figure?.dataset.figure,
    state: figure?.dataset.state,
    drawn:
      picture?.getAttribute("aria-label") === still?.getAttribute("aria-label") &&
      picture?.querySelector("[data-row]") !== null,
    inSight: top >= 0 && bottom > top && bottom <= innerHeight + 1,
  };
}

export const drawing = () => document.querySelector(".stage svg.picture:not([data-waiting])")?.outerHTML;

export const goTo = (id: string) => document.getElementById(id)!.scrollIntoView({ behavior: "instant" });

/** Scrolls a little and waits until the page has answered; says whether that was the end of the story. */
export async function scrollOn() {
  const end = document.querySelector("[data-scrolly]")!.getBoundingClientRect().bottom < 0;
  scrollBy({ top: innerHeight * 0.5, behavior: "instant" });
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  return end;
}

export const press = (selector: string) => document.querySelector<HTMLElement>(selector)!.click();

export const address = () => location.pathname + location.hash;

export const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** The steps whose words or still a reader cannot see. */
export function hiddenSteps() {
  const isSeen = (element: Element | null) => {
    const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return element !== null && width > 0 && height > 0 && getComputedStyle(element).visibility === "visible";
  };
  return [...document.querySelectorAll("[data-step]")]
    .filter((step) => !isSeen(step.querySelector("h2")) || !isSeen(step.querySelector(".still svg.picture")))
    .map(({ id }) => id);
}

export function colours() {
  const { backgroundColor, color } = getComputedStyle(document.body);
  return [backgroundColor, color];
}

/** Shows the page on screen as its styles lay it out for paper. */
export function layOutForPaper(): void {
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) {
        const { media } = rule;
        media.mediaText = media.mediaText.replace(/\bscreen\b/, "tty").replace(/\bprint\b/, "all");
      }
      if (rule instanceof CSSGroupingRule) turn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) turn(sheet.cssRules);
}

/** Tells the recorder that what breaks off from now on does so because the page is being left. */
export const leave = () => void dispatchEvent(new Event("leaving"));

/** What has gone wrong in this window so far, on any page of the site that was served with the recorder. */
export const errors = () => JSON.parse(sessionStorage.getItem("recorded-errors") ?? "[]") as string[];

export const isShown = (selector: string) => (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
