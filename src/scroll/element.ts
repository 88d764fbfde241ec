import { fallBackToArticle } from "./report.ts";
import { startStory } from "./story.ts";

/** `<story-scrolly>`: steps beside a stage that shows the picture of the step on the trigger line. */
export class StoryScrolly extends HTMLElement {
  #life = new AbortController();

  connectedCallback(): void {
    this.#life = new AbortController();
    const guard = (act: () => void) => () => this.#guarded(act);
    this.#guarded(() => startStory(this, this.#life.signal, guard));
  }

  disconnectedCallback(): void {
    this.#life.abort();
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#life.abort();
      fallBackToArticle(error);
    }
  }
}
