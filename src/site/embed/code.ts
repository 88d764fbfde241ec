import { escapeText } from "../../figures/kit/svg.ts";

/** Width and height that suit most pages; a frame may be narrower, wider, and as high as its style lets it. */
export const embedSize = { width: 600, height: 640 } as const;

const style = "width:100%;height:auto;aspect-ratio:15/16;min-height:540px;max-height:700px;border:0";

/** What a teacher or a newsroom pastes into a page of theirs. */
export function embedCode(address: string, title: string): string {
  const { width, height } = embedSize;
  return `<iframe src="${address}" title="${escapeText(title)}" width="${width}" height="${height}" style="${style}" loading="lazy"></iframe>`;
}
