import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/styles/tokens.css", "utf8");

type Palette = Readonly<Record<string, string>>;

/** The colours set by the first rule of a selector after some place of the style sheet. */
function colours(selector: string, after = ""): Palette {
  const from = css.indexOf(selector, css.indexOf(after));
  expect(from, `${after} ${selector}`).toBeGreaterThanOrEqual(0);
  const rule = css.slice(css.indexOf("{", from + selector.length)).split("}")[0]!;
  return Object.fromEntries(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

const darkBySystem = ':root:not([data-theme="light"])';
const more = "@media (prefers-contrast: more) {";
const light = colours(":root");
const dark = colours(':root[data-theme="dark"]');
const lightMore = { ...light, ...colours(":root", more) };
const darkMore = { ...dark, ...colours(':root[data-theme="dark"]', more) };

const palettes = [
  { name: "light", palette: light, text: 4.5, marks: 3 },
  { name: "dark", palette: dark, text: 4.5, marks: 3 },
  { name: "light with more contrast", palette: lightMore, text: 7, marks: 4.5 },
  { name: "dark with more contrast", palette: darkMore, text: 7, marks: 4.5 },
];

const texts = ["ink", "ink-2", "ink-3", "us-text", "cn-text"];
const marks = ["us", "cn", "mute", "ink"];
const grounds = ["paper", "raised", "sunk"];

/** Relative luminance and contrast as WCAG defines them. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => parseInt(full.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(palettes)("the $name palette", ({ palette, text, marks: mark }) => {
  const paper = palette.paper!;

  it.each(texts.flatMap((name) => grounds.map((ground) => [name, ground] as const)))(
    "has enough contrast for text in %s on %s",
    (name, ground) => expect(contrast(palette[name]!, palette[ground]!)).toBeGreaterThanOrEqual(text),
  );

  it.each(marks)("has enough contrast for marks in %s on paper", (name) =>
    expect(contrast(palette[name]!, paper)).toBeGreaterThanOrEqual(mark),
  );

  it.each([
    ["us-text", "us-wash"],
    ["cn-text", "cn-wash"],
  ] as const)("has enough contrast for text in %s on %s", (name, ground) =>
    expect(contrast(palette[name]!, palette[ground]!)).toBeGreaterThanOrEqual(text),
  );

  it("has a ring of focus that stands out from every ground", () => {
    for (const ground of grounds) expect(contrast(palette.ink!, palette[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

it("a palette is the same whether the system or the reader chose the dark", () => {
  expect(colours(darkBySystem)).toEqual(dark);
  const rule = "@media (prefers-contrast: more) and (prefers-color-scheme: dark)";
  expect({ ...dark, ...colours(darkBySystem, rule) }).toEqual(darkMore);
});

it("forced colours leave none of our own", () => {
  const forced = css.indexOf("@media (forced-colors: active)");
  const rule = css.slice(forced).split("}")[0]!;
  const set = [...rule.matchAll(/--([\w-]+): (\w+);/g)].map(([, name, value]) => ({ name: name!, value: value! }));
  expect(set.map(({ name }) => name).sort()).toEqual(Object.keys(light).sort());
  expect(set.filter(({ value }) => !["Canvas", "CanvasText", "GrayText"].includes(value))).toEqual([]);
});
