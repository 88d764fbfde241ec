/** The slides of a page, one of which is shown. */
export interface Deck {
  readonly index: () => number;
  /** Shows a slide by its place; the nearest there is where there is none. */
  readonly show: (index: number) => void;
  /** The place of the slide with an id; undefined where there is none. */
  readonly placeOf: (id: string) => number | undefined;
  readonly titleAt: (index: number) => string;
  readonly count: number;
}

/** Marks the slide that is shown. `moved` is called whenever it is another one than before. */
export function createDeck(slides: readonly HTMLElement[], moved: (index: number) => void): Deck {
  let current = -1;
  const show = (wanted: number) => {
    const index = Math.min(Math.max(wanted, 0), slides.length - 1);
    if (index === current) return;
    slides[current]?.removeAttribute("data-current");
    slides[index]?.setAttribute("data-current", "");
    current = index;
    moved(index);
  };
  return {
    index: () => current,
    show,
    placeOf: (id) => {
      const place = slides.findIndex((slide) => slide.id === id);
      return place === -1 ? undefined : place;
    },
    titleAt: (index) => slides[index]?.querySelector("h2")?.textContent.trim() ?? "",
    count: slides.length,
  };
}
