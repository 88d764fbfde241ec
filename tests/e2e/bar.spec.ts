import { expect, test } from "playwright/test";
import { openStory, stories } from "./story.ts";

test("nothing in the bar lies on anything else, however wide the window is", async ({ page }) => {
  for (const path of [...stories, "/data/"]) {
    await openStory(page, path);
    for (const width of [1920, 1440, 1280, 1260, 1259, 1024, 1000, 999, 760, 390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const boxes = await page.locator(".bar :is(a, button)").evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility())
          .map((part) => ({ left: part.getBoundingClientRect().left, right: part.getBoundingClientRect().right }))
          .sort((a, b) => a.left - b.left),
      );
      const where = `${path} at ${width} px`;
      expect(boxes.length, where).toBeGreaterThan(1);
      for (const [index, box] of boxes.entries())
        expect(box.left, where).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
      expect(boxes.at(-1)!.right, where).toBeLessThanOrEqual(width);
    }
  }
});
