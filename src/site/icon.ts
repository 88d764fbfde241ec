import { colour } from "./styles.ts";

const paintNames = ["paper", "ink", "us", "cn"] as const;
type Paint = (typeof paintNames)[number];

/** The wordmark's idea in a square: tiles and threads about the axis. In a tab of 16 px every edge is that of a pixel. */
export function tabIcon(): string {
  const rows = [4, 7, 10];
  const tiles = rows.map((y) => `M2 ${y}h2v2h-2zM5 ${y}h2v2h-2z`).join("");
  const threads = rows.map((y) => `M10 ${y}h5v2h-5z`).join("");
  const shapes = shape("us", tiles) + shape("ink", "M8 1h1v14h-1z") + shape("cn", threads);
  return svg(16, `<style>${paints("light")}@media (prefers-color-scheme:dark){${paints("dark")}}</style>`, shapes);
}

/** Rows of the large icon: how long a thread is, and how far behind its end it is seen as dots. */
const strands = [
  { y: 15.5, length: 9, dots: [3, 8] },
  { y: 22.5, length: 12, dots: [3, 6] },
  { y: 29.5, length: 14, dots: [3, 6] },
  { y: 36.5, length: 11, dots: [3, 7] },
  { y: 43.5, length: 8, dots: [3, 9] },
];

/** The same for a home screen, with room for what a tab cannot show: tiles that no longer come, threads out of sight. */
export function homeIcon(scale: number): string {
  const tiles = strands.map(({ y }) => `M15 ${y}h5v5h-5zM22 ${y}h5v5h-5z`);
  const hollow = strands.map(({ y }) => `M8 ${y}h5v5h-5zM9 ${y + 1}v3h3v-3z`);
  const threads = strands.map(({ y, length }) => `M37 ${y + 1}h${length}v3h-${length}z`);
  const dots = strands.flatMap(({ y, length, dots }) => dots.map((after) => dot(37 + length + after, y + 2.5)));
  const matter = shape("us", [...tiles, ...hollow].join("")) + shape("cn", [...threads, ...dots].join(""));
  const placed = `<g transform="translate(${32 - 32 * scale} ${32 - 32 * scale}) scale(${scale})">${matter}</g>`;
  return svg(64, `<style>${paints("light")}</style>`, shape("ink", "M31.5 0h1v64h-1z") + placed);
}

function dot(x: number, y: number): string {
  return `M${x - 1} ${y}a1 1 0 1 0 2 0a1 1 0 1 0-2 0z`;
}

function svg(size: number, style: string, shapes: string): string {
  const paper = shape("paper", `M0 0h${size}v${size}h-${size}z`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${style}${paper}${shapes}</svg>\n`;
}

function shape(paint: Paint, d: string): string {
  return `<path class="${paint}" d="${d}"/>`;
}

function paints(theme: "light" | "dark"): string {
  return paintNames.map((name) => `.${name}{fill:${colour(name, theme)}}`).join("");
}
