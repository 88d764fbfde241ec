import { createHash } from "node:crypto";
import { printDate } from "../../datasets/dates.ts";
import { editionDay } from "../../datasets/editions.ts";
import type { Source } from "../../datasets/schema/source.ts";
import type { StateWords } from "../../figures/kit/define.ts";
import type { Scene } from "../../figures/kit/scene.ts";
import { escapeText as text, sceneToSvg } from "../../figures/kit/svg.ts";
import { en as ui, fill } from "../../i18n/en.ts";
import { identity } from "../identity.ts";
import { withTier } from "../tier.ts";

/** A style sheet: the address of one that may change, or the text of one that may not. */
export type EmbedStyle = { readonly href: string } | { readonly css: string };

export interface Embed {
  readonly figure: string;
  readonly state: string;
  readonly words: StateWords;
  readonly scenes: readonly Scene[];
  readonly sources: readonly Source[];
  readonly style: EmbedStyle;
  /** The edition a frozen page is of; a live page shows the newest. */
  readonly edition?: string;
  /** From a path of the site to an address that works where the page stands. */
  readonly link: (path: `/${string}`) => string;
  readonly canonical: string;
}

/** A picture for a frame on somebody else's page: its words, sources, licence and the way back, and no script. */
export function embedDocument(embed: Embed): string {
  const { words, scenes, style } = embed;
  const name = ` role="img" aria-label="${text(words.alt)}"`;
  return `<!doctype html>
<html lang="en" data-theme="system">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(words.title)}</title>
<meta name="description" content="${text(words.subtitle)}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${text(embed.canonical)}">
${"href" in style ? `<link rel="stylesheet" href="${text(style.href)}">` : `<style>${style.css}</style>`}
</head>
<body>
<main>
<figure class="embed">
<figcaption class="embed-head">
<h1 class="figure-title">${text(words.title)}</h1>
<p class="figure-subtitle">${text(words.subtitle)}</p>
</figcaption>
<div class="embed-picture">
${scenes.map((scene) => sceneToSvg(scene, name)).join("\n")}
</div>
<div class="embed-foot">
${foot(embed)}
</div>
</figure>
</main>
${hatch}
</body>
</html>
`;
}

/** What the page may load: its own style, and nothing else in the world. */
function policy(style: EmbedStyle): string {
  const hash = (css: string) => `'sha256-${createHash("sha256").update(css).digest("base64")}'`;
  const allowed = "href" in style ? "style-src 'self'; font-src 'self'" : `style-src ${hash(style.css)}`;
  return `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`;
}

const mostPublishers = 3;

function foot({ figure, state, words, sources, edition, link }: Embed): string {
  const byTier = sources.toSorted((a, b) => a.tier.localeCompare(b.tier));
  const publishers = [...new Set(byTier.map(({ publisher, tier }) => withTier(publisher, tier)))];
  const shown = publishers.slice(0, mostPublishers);
  const more = publishers.length - shown.length;
  const named = [...shown, ...(more > 0 ? [fill(ui.figure.moreSources, { n: more })] : [])].join("; ");
  const way = (path: `/${string}`, name: string, rel = "") =>
    `<a href="${text(link(path))}" target="_top"${rel}>${text(name)}</a>`;
  const of = edition
    ? `${text(fill(ui.embed.edition, { date: printDate(editionDay(edition)) }))} ${way(`/editions/#${edition}`, ui.embed.since)}\n`
    : "";
  return `<p>${text(`${ui.figure.sources}: ${named}.`)}</p>
<p>${of}${way(`/figures/${figure}/#${state}`, identity.name)}
<a href="${identity.licence.url}" rel="license" target="_top">${identity.licence.name}</a></p>
<details>
<summary>${ui.embed.words}</summary>
<p>${text(words.alt)}</p>
<ul>
${sources.map(sourceItem).join("\n")}
</ul>
</details>`;
}

function sourceItem({ publisher, tier, title, date, url }: Source): string {
  const cited = url ? `<a href="${text(url)}" target="_top">${text(title)}</a>` : `<cite>${text(title)}</cite>`;
  return `<li>${text(withTier(publisher, tier))}: ${cited}${date ? `, ${printDate(date)}` : ""}</li>`;
}

/** The hatching that stands for ochre where hues cannot: see picture.css. */
const hatch = `<svg xmlns="http://www.w3.org/2000/svg" class="hatch" width="0" height="0" aria-hidden="true"><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M1 0v4"></path></pattern></svg>`;
