import embedStyleUrl from "../styles/embed.css?url";
import dataStyleUrl from "../styles/data.css?url";
import card from "../styles/card.css?inline";
import cover from "../styles/cover.css?inline";
import first from "../styles/first.css?inline";
import picture from "../styles/picture.css?inline";
import pointsStyleUrl from "../styles/points.css?url";
import searchStyleUrl from "../styles/search.css?url";
import siteStyleUrl from "../styles/site.css?url";
import slidesStyleUrl from "../styles/slides.css?url";
import teachStyleUrl from "../styles/teach.css?url";
import tokens from "../styles/tokens.css?inline";
import { plainStyle } from "./card/plain-style.ts";

const chapters = import.meta.glob<string>("../styles/chapters/*.css", {
  query: "?inline",
  import: "default",
  eager: true,
});

/**
 * Style of the first screen, inlined in every page; its hash goes into the page's policy. The cover and the chapters
 * that give the axis a place of their own add to it.
 */
export function firstStyle(page?: string): string {
  const own = page === "cover" ? cover : (chapters[`../styles/chapters/${page}.css`] ?? "");
  return first.trim() + own.trim();
}

/** Address of the style sheet for everything below the first screen. */
export const siteStyle = siteStyleUrl;

/** Address of the style sheet that the pages of data, claims and sources need besides. */
export const dataStyle = dataStyleUrl;

/** Address of the style sheet that search, and the page for lost addresses, need besides. */
export const searchStyle = searchStyleUrl;

/** Address of the style sheet for reading a picture point by point. */
export const pointsStyle = pointsStyleUrl;

/** Address of the style sheet of embeds. */
export const embedStyle = embedStyleUrl;

/** Address of the style sheet of guides and hand-outs. */
export const teachStyle = teachStyleUrl;

/** Address of the style sheet of slides. */
export const slidesStyle = slidesStyleUrl;

/** The blocks of tokens.css; the build takes quotes and spaces out. */
const themes = { light: /:root/, dark: /:root\[data-theme="?dark"?\]/ };

/** Everything a picture needs to stand alone as a file: the light tokens, and the paints. */
export const pictureStyle = `.picture{${tokensOf(themes.light).replace(/color-scheme:[^;]*;/, "")}}${picture}`;

/** The same for a social card, as the rasteriser reads it. */
export const cardStyle = plainStyle(pictureStyle + card);

/** A colour of tokens.css, for what is no style sheet: icons, the manifest, a browser's own frame. */
export function colour(name: string, theme: keyof typeof themes = "light"): string {
  const found = new RegExp(`--${name}:\\s*(#\\w+)`).exec(tokensOf(themes[theme]))?.[1];
  if (!found) throw new Error(`src/styles/tokens.css has no colour "--${name}" for ${theme}.`);
  return found;
}

/** The tokens of the first block that a selector has. */
function tokensOf(selector: RegExp): string {
  const block = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`).exec(tokens)?.[1];
  if (!block) throw new Error(`src/styles/tokens.css must have a block of tokens for ${selector.source}.`);
  return block;
}
