/**
 * A style sheet as the rasteriser understands it, which knows neither variables, nor `:is()`, nor the `font` shorthand,
 * nor media queries: each is written out, and media blocks, which are about readers' settings, are left out.
 */
export function plainStyle(css: string): string {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "").replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  const values = new Map([...bare.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [name, value]));
  const resolved = bare
    .replace(/--[\w-]+\s*:\s*[^;}]+;?/g, "")
    .replace(/var\((--[\w-]+)\)/g, (_, name: string) => valueOf(name, values));
  return resolved.replace(/([^{}]+)\{([^{}]*)\}/g, (_, selector: string, body: string) => {
    return `${withoutIs(selector)}{${body.replace(/font:\s*([^;]+)/g, longFont)}}`;
  });
}

function valueOf(name: string, values: ReadonlyMap<string | undefined, string | undefined>): string {
  const value = values.get(name);
  if (value === undefined) throw new Error(`The style of a card uses ${name}, which src/styles/tokens.css lacks.`);
  return value.trim();
}

/** `.a :is(.b, .c)` as `.a .b,.a .c`. */
function withoutIs(selector: string): string {
  const [, before = "", inside = "", after = ""] = /^([\s\S]*):is\(([^)]*)\)([\s\S]*)$/.exec(selector) ?? [];
  if (inside === "") return selector;
  return inside
    .split(",")
    .map((part) => before + part.trim() + after)
    .join(",");
}

/** `font: italic 400 13px/1.2 Family` as its long hands. */
function longFont(_: string, shorthand: string): string {
  const [, style, weight, size, family] = /^(?:(italic) )?(\d+) (\S+?px)(?:\/\S+)? (.+)$/.exec(shorthand.trim()) ?? [];
  if (!weight) throw new Error(`The style of a card has "font: ${shorthand}". Write style, weight, pixels, family.`);
  return `font-style:${style ?? "normal"};font-weight:${weight};font-size:${size};font-family:${family}`;
}
