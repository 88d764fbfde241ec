import { StoryScrolly } from "./element.ts";
import { startFacts } from "./popover.ts";
import { fallBackToArticle, reportReady } from "./report.ts";
import { startSettings } from "./settings.ts";

try {
  startSettings();
  startFacts();
  customElements.define("story-scrolly", StoryScrolly);
  reportReady();
} catch (error) {
  fallBackToArticle(error);
}
