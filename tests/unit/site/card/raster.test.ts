import { readFileSync } from "node:fs";
import * as hb from "harfbuzzjs";
import { describe, expect, it } from "vitest";
import { toIco } from "../../../../src/site/card/ico.ts";
import { cardPng, iconPng } from "../../../../src/site/card/raster.ts";
import { catalog, figures } from "../../../loaded.ts";

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="63"><rect width="120" height="63" fill="#f7f4ec"/><text y="40" font-family="Brygada 1918" font-size="30">${text}</text></svg>`;
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe("the rasteriser", () => {
  it("makes a PNG of the size of the card, the same each time", async () => {
    const png = await cardPng(svg("Mirror"));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(sizeOf(png)).toEqual([120, 63]);
    expect((await cardPng(svg("Mirror"))).equals(png)).toBe(true);
  });

  it("sets text in the site's own fonts", async () => {
    expect((await cardPng(svg("Mirror"))).equals(await cardPng(svg("")))).toBe(false);
  });

  it("makes an icon as large as asked", () => {
    const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M0 0h16v16H0z"/></svg>';
    expect(sizeOf(iconPng(square, 180))).toEqual([180, 180]);
  });

  it("has every letter that a card can need", () => {
    const font = readFileSync("src/site/card/fonts/sans-400.ttf");
    const there = new hb.Face(new hb.Blob(new Uint8Array(font).buffer)).collectUnicodes();
    const publishers = figures.flatMap(({ rows }) =>
      Object.values(rows).flatMap((list) =>
        list.flatMap(({ sources }) => sources.map((id) => catalog.source(id).publisher)),
      ),
    );
    const words = figures.map(({ words }) => [words.states, words.labels, words.printed]);
    const missing = [...new Set(JSON.stringify([publishers, words]))].filter(
      (letter) => !there.includes(letter.codePointAt(0)!),
    );
    expect(missing).toEqual([]);
  });
});

describe("an ICO file", () => {
  it("holds one PNG whole, and says where it begins and how long it is", () => {
    const png = Buffer.from("not read here");
    const ico = toIco(png, 32);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
    expect([ico[6], ico[7]]).toEqual([32, 32]);
    expect(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14)).equals(png)).toBe(true);
  });
});
