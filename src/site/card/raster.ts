import { resolve } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";

const folder = "src/site/card/fonts";
const fonts = ["sans-400", "sans-600", "serif-400", "serif-500", "italic-400"];

/** A social card as a PNG file of few colours. */
export function cardPng(svg: string): Promise<Buffer> {
  const { pixels, width, height } = render(svg);
  const image = sharp(pixels, { raw: { width, height, channels: 4 } });
  // A greater effort takes more than twice as long, for larger files.
  return image.removeAlpha().png({ palette: true, dither: 0, effort: 3 }).toBuffer();
}

/** An icon as a PNG file, as wide and high as asked. */
export function iconPng(svg: string, size: number): Buffer {
  return render(svg, size).asPng();
}

function render(svg: string, width?: number) {
  const renderer = new Resvg(svg, {
    // With the fonts of the machine each machine would make pictures of its own.
    font: { loadSystemFonts: false, fontFiles: fonts.map((name) => resolve(folder, `${name}.ttf`)) },
    ...(width === undefined ? {} : { fitTo: { mode: "width", value: width } }),
  });
  return renderer.render();
}
