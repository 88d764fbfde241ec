/**
 * Writes the web fonts, those of the social cards, and the table of advance widths that the figures measure text with.
 * Run by hand after a change of font package: `npm run fonts`. Its output is committed.
 */
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import * as hb from "harfbuzzjs";
import subsetFont from "subset-font";
import { main, readOptions } from "./options.ts";

const packages = "node_modules/@fontsource-variable";
const cardFonts = "src/site/card/fonts";
const basicLatin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
/** Letters of the names one meets most; any other falls back to a system font. The whole of Latin-1 weighs as much as a picture. */
const names = "ÄÉÖÜßáäåæçèéëíñóöøúü";
const punctuation = "\u00a0·‘’“”–—…\u2009\u202f−×";
const features = ["kern", "liga", "tnum", "pnum", "lnum"];

const faces = [
  {
    out: "brygada-1918",
    from: "brygada-1918/files/brygada-1918-latin-wght-normal.woff2",
    text: basicLatin + names + punctuation,
    max: 600,
  },
  {
    out: "brygada-1918-italic",
    from: "brygada-1918/files/brygada-1918-latin-wght-italic.woff2",
    text: basicLatin + "‘’“”–",
    max: 400,
  },
  {
    out: "instrument-sans",
    from: "instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
    text: basicLatin + names + punctuation,
    max: 600,
  },
];

const measured = [
  { key: "sans-400", from: faces[2]!.from, weight: 400 },
  { key: "sans-600", from: faces[2]!.from, weight: 600 },
  { key: "serif-400", from: faces[0]!.from, weight: 400 },
  { key: "serif-500", from: faces[0]!.from, weight: 500 },
  { key: "italic-400", from: faces[1]!.from, weight: 400 },
];

async function writeFonts(): Promise<void> {
  await mkdir("public/fonts", { recursive: true });
  for (const face of faces) {
    const weight = face.max === 400 ? 400 : { min: 400, max: face.max };
    const subset = await subsetFont(await readFile(`${packages}/${face.from}`), face.text, {
      targetFormat: "woff2",
      keepFeatures: features,
      noHinting: true,
      variationAxes: { wght: weight },
    });
    await writeFile(`public/fonts/${face.out}.woff2`, subset);
    console.log(`${face.out}.woff2 ${(subset.length / 1000).toFixed(1)} kB`);
  }
  await copyFile(`${packages}/brygada-1918/LICENSE`, "public/fonts/LICENSE-brygada-1918.txt");
  await copyFile(`${packages}/instrument-sans/LICENSE`, "public/fonts/LICENSE-instrument-sans.txt");
}

/** Social cards are rasterised from files of one weight each. */
async function writeCardFonts(): Promise<void> {
  await mkdir(cardFonts, { recursive: true });
  for (const { key, from, weight } of measured) {
    const font = await subsetFont(await readFile(`${packages}/${from}`), basicLatin + names + punctuation, {
      targetFormat: "sfnt",
      keepFeatures: features,
      noHinting: true,
      variationAxes: { wght: weight },
    });
    await writeFile(`${cardFonts}/${key}.ttf`, font);
  }
}

/** Advance of each character in thousandths of an em, with tabular figures where the font has them. */
async function advances(from: string, weight: number): Promise<number[]> {
  const sfnt = await subsetFont(await readFile(`${packages}/${from}`), measuredText, {
    targetFormat: "sfnt",
    variationAxes: { wght: weight },
  });
  const face = new hb.Face(new hb.Blob(new Uint8Array(sfnt).buffer));
  const font = new hb.Font(face);
  return [...measuredText].map((character) => {
    const buffer = new hb.Buffer();
    buffer.addText(character);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer, [new hb.Feature("tnum", 1)]);
    const advance = buffer.getGlyphPositions().reduce((sum, glyph) => sum + glyph.xAdvance, 0);
    return Math.round((advance / face.upem) * 1000);
  });
}

const measuredText = basicLatin + "’“”–×\u202f";

async function writeAdvances(): Promise<void> {
  const table: Record<string, number[]> = {};
  for (const { key, from, weight } of measured) table[key] = await advances(from, weight);
  const json = JSON.stringify({ characters: measuredText, thousandths: table });
  await writeFile("src/figures/kit/advances.json", `${json}\n`);
}

await main(async () => {
  readOptions({ name: "npm run fonts", options: {} });
  await writeFonts();
  await writeCardFonts();
  await writeAdvances();
});
