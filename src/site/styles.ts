import embedStyleUrl from "../styles/embed.css?url";
import dataStyleUrl from "../styles/data.css?url";
import cover from "../styles/cover.css?inline";
import first from "../styles/first.css?inline";
import picture from "../styles/picture.css?inline";
import siteStyleUrl from "../styles/site.css?url";
import tokens from "../styles/tokens.css?inline";

/** Style of the first screen, inlined in every page; its hash goes into the page's policy. */
export const firstStyle = first.trim();

/** The same for the opening page, with its cover. */
export const coverStyle = first.trim() + cover.trim();

/** Address of the style sheet for everything below the first screen. */
export const siteStyle = siteStyleUrl;

/** Address of the style sheet that the pages of data, claims and sources need besides. */
export const dataStyle = dataStyleUrl;

/** Address of the style sheet of embeds. */
export const embedStyle = embedStyleUrl;

/** Everything a picture needs to stand alone as a file: the light tokens, and the paints. */
export const pictureStyle = `${lightTokens(tokens)}${picture}`;

function lightTokens(css: string): string {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1];
  if (!root) throw new Error("src/styles/tokens.css must begin with a :root block of light tokens.");
  return `.picture{${root.replace(/color-scheme:[^;]*;/, "")}}`;
}
