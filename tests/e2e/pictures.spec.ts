import { expect, test } from "playwright/test";
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
  for (const [frame, width] of Object.entries(widths)) {
    test(`no label of ${figure.id} overlaps another or leaves its ${frame} frame, in any state`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const state of Object.keys(figure.states)) {
        await page.goto(`/embed/${figure.id}/${state}/`);
        await page.evaluate(() => document.fonts.ready);
        const picture = page.locator(`svg.picture-${frame}`);
        const frameBox = (await picture.boundingBox())!;
        const boxes = await picture.locator("text").evaluateAll((texts) =>
          texts.map((text): Box => {
            const { left, top, right, bottom } = text.getBoundingClientRect();
            return { text: text.textContent ?? "", left, top, right, bottom };
          }),
        );
        expect(boxes.length, state).toBeGreaterThan(0);
        for (const box of boxes) {
          expect(box.left, `${state}: “${box.text}” starts inside`).toBeGreaterThanOrEqual(frameBox.x - 1);
          expect(box.right, `${state}: “${box.text}” ends inside`).toBeLessThanOrEqual(frameBox.x + frameBox.width + 1);
          expect(box.top, `${state}: “${box.text}” stands below the upper edge`).toBeGreaterThanOrEqual(frameBox.y - 3);
          expect(box.bottom, `${state}: “${box.text}” stands above the lower edge`).toBeLessThanOrEqual(
            frameBox.y + frameBox.height + 3,
          );
        }
        expect(overlaps(boxes), state).toEqual([]);
      }
    });
  }
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
