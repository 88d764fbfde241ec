import type { StepOutline } from "../../chapters/outline.ts";
import type { Scene } from "../../figures/kit/scene.ts";
import { en as ui, fill } from "../../i18n/en.ts";
import { catalog } from "../catalog.ts";
import { allChapters, chapterLink, chapterOutline, minutesOf, type Chapter } from "../chapters.ts";
import { allFigures, figureById, pictureOf, sourcesOf, type LoadedFigure } from "../figures.ts";
import { composeCard } from "./compose.ts";
import { composeCover } from "./cover.ts";
import { pictureFrame, placeOfChapter, places } from "./places.ts";
import { sourcesLine } from "./sources-line.ts";

const { wordmark } = ui;

/** The social card of a page: what it is called in its address, what it shows in words, and the picture. */
export interface Card {
  readonly id: string;
  readonly alt: string;
  readonly draw: () => Scene;
}

/** Every card there is. @throws Error when two have the same address. */
export async function allCards(): Promise<Card[]> {
  const each = [...(await allChapters()).map(chapterCard), ...(await allFigures()).map(figureCard)];
  const cards = await Promise.all([openingCard, ...each]);
  const ids = cards.map(({ id }) => id);
  const twin = ids.find((id, index) => ids.indexOf(id) < index);
  if (twin)
    throw new Error(`A chapter and a figure are both called "${twin}". Rename one: their cards share an address.`);
  return cards;
}

/** The card of a figure shows its last state, in which the story leaves it. */
export async function figureCard(loaded: LoadedFigure): Promise<Card> {
  const state = loaded.states.at(-1)!;
  const { title, subtitle, alt } = loaded.words.states[state]!;
  const foot = sourcesLine(sourcesOf(loaded, await catalog()), 610, 16);
  const draw = () =>
    composeCard("figure", places.figure, {
      title,
      line: subtitle,
      foot,
      wordmark,
      picture: pictureOf(loaded, state, pictureFrame),
    });
  return { id: loaded.figure.id, alt, draw };
}

/** The card of a chapter asks its question beside the picture of the step that its front matter names. */
export async function chapterCard(chapter: Chapter): Promise<Card> {
  const { steps } = chapterOutline(chapter);
  const step = steps.find(({ id }) => id === chapter.data.card);
  if (!step) throw new Error(`${chapter.filePath}: "card" is "${chapter.data.card}", which is no step of the chapter.`);
  const { alt, draw: picture } = await shown(step);
  const { number, title, question: line } = chapterLink(chapter);
  const foot = fill(ui.opening.steps, { n: steps.length, minutes: minutesOf(steps) });
  const draw = () =>
    composeCard("chapter", placeOfChapter(number), { title, line, foot, wordmark, picture: picture() });
  return { id: chapter.id, alt, draw };
}

/** The card of the site, for every page that has none of its own. */
export const openingCard: Card = {
  id: "opening",
  alt: ui.opening.picture,
  draw: () => composeCover(wordmark, ui.tagline),
};

async function shown({ figure, state }: StepOutline): Promise<Pick<Card, "alt" | "draw">> {
  const loaded = await figureById(figure);
  return { alt: loaded.words.states[state]!.alt, draw: () => pictureOf(loaded, state, pictureFrame) };
}
