import { expect, test, type Page } from "playwright/test";
import { figures } from "../loaded.ts";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const widths = { wide: 1024, narrow: 320 } as const;

for (const { figure } of figures) {
  test(`no label of ${figure.id} overlaps another or leaves its frame, in any state, wide or narrow`, async ({
    page,
  }) => {
    for (const state of Object.keys(figure.states)) {
      await page.goto(`/embed/${figure.id}/${state}/`);
      await page.evaluate(() => document.fonts.ready);
      for (const [frame, width] of Object.entries(widths)) {
        await page.setViewportSize({ width, height: 900 });
        await expect(page.locator(`svg.picture-${frame}`)).toBeVisible();
        const { outside, boxes } = await labels(page, `svg.picture-${frame}`);
        expect(boxes.length, `${state}, ${frame}`).toBeGreaterThan(0);
        expect(
          outside.map(({ text }) => text),
          `${state}, ${frame}: reach past the frame`,
        ).toEqual([]);
        expect(overlaps(boxes), `${state}, ${frame}`).toEqual([]);
        const alone = await byColourAlone(page, `svg.picture-${frame}`);
        expect(alone, `${state}, ${frame}: told by colour alone`).toEqual([]);
      }
    }
  });
}

/** Where the texts of a picture stand, and which of them leave it; line boxes are taller than their letters. */
function labels(page: Page, picture: string): Promise<{ boxes: Box[]; outside: Box[] }> {
  return page.locator(picture).evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll("text")].map((text): Box => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      return { text: text.textContent ?? "", left, top, right, bottom };
    });
    const outside = boxes.filter(
      ({ left, top, right, bottom }) =>
        left < frame.left - 1 || right > frame.right + 1 || top < frame.top - 3 || bottom > frame.bottom + 3,
    );
    return { boxes, outside };
  });
}

/** Pairs of texts whose boxes share more than a sliver; line boxes are taller than their letters. */
function overlaps(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const smaller = Math.min(a.bottom - a.top, b.bottom - b.top);
      return across > 1 && down > smaller * 0.3 ? [`“${a.text}” and “${b.text}”`] : [];
    }),
  );
}

/** Marks that differ from another one in nothing but their hue and have no word beside them or in their row. */
function byColourAlone(page: Page, picture: string): Promise<string[]> {
  return page.locator(picture).evaluate((svg) => {
    const hue = /\b(line|fill)-(us|cn|other)\b/;
    const near = { beside: 60, row: 12 };
    const box = (element: Element) => element.getBoundingClientRect();
    const classes = (mark: Element) => mark.getAttribute("class") ?? "";
    const form = (mark: Element) => [mark.tagName, classes(mark).replace(hue, "$1"), mark.getAttribute("r")].join(" ");
    const marks = [...svg.querySelectorAll("path, line, circle, rect")].filter((mark) => hue.test(classes(mark)));
    const hues = Map.groupBy(marks, form);
    const differs = (mark: Element) =>
      new Set(hues.get(form(mark))?.map((other) => hue.exec(classes(other))?.[2])).size > 1;
    const words = [...svg.querySelectorAll("text")].map(box);
    const isTold = (mark: Element) =>
      words.some((word) => {
        const { left, right, top, bottom } = box(mark);
        const down = Math.max(0, word.top - bottom, top - word.bottom);
        const across = Math.max(0, word.left - right, left - word.right);
        return down <= near.row || Math.hypot(across, down) <= near.beside;
      });
    return marks.filter((mark) => differs(mark) && !isTold(mark)).map((mark) => mark.outerHTML);
  });
}
