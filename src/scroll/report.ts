const page = document.documentElement.dataset;
let failed = false;

/** Tells the page, its styles and its tests that the runtime is at work. */
export function reportReady(): void {
  if (!failed) page.story = "ready";
}

/** Something broke in the runtime: the page becomes the article that it was before the script came. */
export function fallBackToArticle(error: unknown): void {
  if (!failed) console.error("The scrolling story stopped; the page is an article now.", error);
  failed = true;
  delete page.layout;
  delete page.story;
}
