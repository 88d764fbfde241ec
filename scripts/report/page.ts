import { kindOf, type PictureChange } from "./pictures.ts";

/** Name of the page that shows pictures before and after. */
export const pages = "pictures.html";

/** Pictures before and after, side by side, as one page and the files it shows. No script, nothing from elsewhere. */
export function picturePages(changes: readonly PictureChange[]): Map<string, string> {
  const files = new Map<string, string>();
  const parts = changes.map((change) => {
    const name = change.file.replaceAll("/", ".");
    const sides = (["before", "after"] as const).map((side) => {
      const picture = change[side];
      if (!picture) return `<figure><figcaption>${side}: not there</figcaption></figure>`;
      files.set(`${side}.${name}`, picture.svg);
      const alt = escape(picture.alt);
      return `<figure><img src="${side}.${name}" alt="${alt}"><figcaption>${side}: ${alt}</figcaption></figure>`;
    });
    return `<section><h2>${escape(change.file)}, ${kindOf(change)}</h2><div>${sides.join("")}</div></section>`;
  });
  const style =
    "body{font:16px/1.4 sans-serif;margin:24px}div{display:flex;flex-wrap:wrap;gap:24px}figure{margin:0;flex:1 1 280px;max-width:640px}img{width:100%;border:1px solid #ccc}";
  const head = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width"><title>Pictures before and after</title><style>${style}</style>`;
  files.set(
    pages,
    `<!doctype html><html lang="en"><head>${head}</head><body><h1>Pictures before and after</h1>${parts.join("\n")}</body></html>\n`,
  );
  return files;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
