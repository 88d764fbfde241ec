import { describe, expect, it } from "vitest";
import { drawState } from "../../../../src/figures/kit/define.ts";
import { frames, type Mark, type Scene } from "../../../../src/figures/kit/scene.ts";
import { textWidth, type TextStyle } from "../../../../src/figures/kit/text.ts";
import { en as ui } from "../../../../src/i18n/en.ts";
import { composeCard } from "../../../../src/site/card/compose.ts";
import { composeCover } from "../../../../src/site/card/cover.ts";
import { cardFrame, pictureFrame, placeOfChapter, places } from "../../../../src/site/card/places.ts";
import { sourcesLine } from "../../../../src/site/card/sources-line.ts";
import { catalog, figures, loaded } from "../../../loaded.ts";

const { wordmark, tagline } = ui;

function pictureOf(id: string): Scene {
  const { figure, rows, words } = loaded(id);
  return drawState(figure, rows, words, Object.keys(figure.states).at(-1)!, frames[pictureFrame]);
}

const ofFigures = figures.map(({ figure, rows, words }) => {
  const { title, subtitle: line } = words.states[Object.keys(figure.states).at(-1)!]!;
  const ids = Object.values(rows).flatMap((list) => list.flatMap(({ sources }) => sources));
  const foot = sourcesLine([...new Set(ids)].map(catalog.source), 610, 16);
  const content = { title, line, foot, wordmark, picture: pictureOf(figure.id) };
  return { name: figure.id, axis: places.figure.axis, card: composeCard("figure", places.figure, content) };
});

const ofChapters = [1, 2, 3, 4].map((number) => {
  const place = placeOfChapter(number);
  const words = {
    title: "The dependency mirror",
    line: "If each side holds something the other needs, who can let go?",
  };
  const content = { ...words, foot: "22 steps, about 11 minutes", wordmark, picture: pictureOf("mirror") };
  return { name: `chapter ${number}`, axis: place.axis, card: composeCard("chapter", place, content) };
});

const cards = [...ofFigures, ...ofChapters, { name: "opening", axis: 600, card: composeCover(wordmark, tagline) }];

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const faceOf: Readonly<Record<string, TextStyle>> = { title: "head", name: "figure", deck: "figure", figure: "figure" };

/** The lines of text of a card's own, without those in its picture. */
function linesOf(card: Scene): Box[] {
  const flat = (marks: readonly Mark[]): Mark[] => marks.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
  return flat(card.marks.filter(({ key }) => key !== "picture")).flatMap(({ tag, attrs, classes = "", text = "" }) => {
    if (tag !== "text") return [];
    const [x = 0, y = 0] = String(attrs.transform)
      .match(/[\d.]+/g)!
      .map(Number);
    const [face = ""] = classes.split(" ");
    const size = Number(/size-(\d+)/.exec(classes)?.[1] ?? 26);
    const width = textWidth(text, faceOf[face] ?? "label", size);
    const left = attrs["text-anchor"] === "end" ? x - width : x;
    return [{ words: text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.22 }];
  });
}

describe("a social card", () => {
  it.each(cards)("of $name keeps its words in the card, off its axis and off one another", ({ card, axis }) => {
    const lines = linesOf(card);
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) {
      expect(line.left, line.words).toBeGreaterThanOrEqual(40);
      expect(line.right, line.words).toBeLessThanOrEqual(cardFrame.width - 40);
      expect(line.top, line.words).toBeGreaterThanOrEqual(30);
      expect(line.bottom, line.words).toBeLessThanOrEqual(cardFrame.height - 20);
      expect(line.right < axis - 8 || line.left > axis + 8, line.words).toBe(true);
    }
    const over = lines.flatMap((a, index) =>
      lines
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(over).toEqual([]);
  });

  it.each(ofFigures)("of $name shows its picture whole and beside its words", ({ card, axis }) => {
    const { attrs } = card.marks.find(({ key }) => key === "picture")!;
    const [x = 0, y = 0, scale = 0] = String(attrs.transform)
      .match(/[\d.]+/g)!
      .map(Number);
    const { width, height } = frames[pictureFrame];
    expect(scale).toBeGreaterThan(1.9);
    expect(x).toBeGreaterThanOrEqual(axis);
    expect(x + width * scale).toBeLessThanOrEqual(cardFrame.width);
    expect(y + height * scale).toBeLessThan(560);
  });

  it("refuses a title that is too long, and says which", () => {
    const title = "A finding that goes on and on ".repeat(12).trim();
    const content = { title, line: "What is counted", foot: "", wordmark, picture: pictureOf("bill") };
    expect(() => composeCard("figure", places.figure, content)).toThrow(
      /title of a card does not fit .* 36 px: "A finding/,
    );
  });
});
