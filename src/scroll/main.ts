import { landBelow } from "./below.ts";
import { StoryScrolly } from "./element.ts";
import { keepLater } from "./later.ts";
import { startFacts } from "./popover.ts";
import { fallBackToArticle, reportReady } from "./report.ts";
import { startSettings } from "./settings.ts";
import { nextTask } from "./timing.ts";
import { startTravel } from "./travel.ts";

/** In tasks of their own, so that the page answers between them. */
const parts = [
  () => customElements.define("story-scrolly", StoryScrolly),
  startSettings,
  startFacts,
  startTravel,
  landBelow,
  reportReady,
  keepLater,
];

try {
  for (const start of parts) {
    start();
    await nextTask();
  }
} catch (error) {
  fallBackToArticle(error);
}
