/** A link with what one finds there. */
export interface LlmsLink {
  readonly name: string;
  readonly url: string;
  readonly text: string;
}

export interface LlmsSection {
  readonly title: string;
  readonly links: readonly LlmsLink[];
}

interface LlmsHead {
  readonly title: string;
  readonly summary: string;
  /** Paragraphs below the summary. */
  readonly details: readonly string[];
}

/** A site in short for language models, as https://llmstxt.org describes it: Markdown of a title, a summary and links. */
export function llmsText({ title, summary, details }: LlmsHead, sections: readonly LlmsSection[]): string {
  const parts = sections.map((section) => `## ${section.title}\n\n${section.links.map(item).join("\n")}`);
  return `${[`# ${title}`, `> ${summary}`, ...details, ...parts].join("\n\n")}\n`;
}

function item({ name, url, text }: LlmsLink): string {
  return `- [${plain(name)}](${url}): ${plain(text)}`;
}

/** Brackets would end the link's name, a line break the item. */
function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().replace(/[[\]]/g, "\\$&");
}
