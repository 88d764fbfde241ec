import type { Scene } from "../../figures/kit/scene.ts";
import { marksToSvg } from "../../figures/kit/svg.ts";

/** A card as an SVG file with its style inside, for the rasteriser. */
export function cardSvg({ frame, marks }: Scene, style: string): string {
  const { width, height } = frame;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="picture" width="${width}" height="${height}"><style>${style}</style>${marksToSvg(marks)}</svg>`;
}
