import { expect, test } from "playwright/test";
import { openStory, stories } from "./story.ts";

for (const path of stories.filter((story) => story !== "/")) {
  test(`${path}: every part of the chapter has a thread of its own beside the axis, and none crosses the title`, async ({
    page,
  }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await openStory(page, path);
      const threads = await page.locator(".parts li").evaluateAll((parts) =>
        parts.flatMap((part) => {
          const { left, borderLeftWidth } = getComputedStyle(part, "::before");
          return borderLeftWidth === "0px" ? [] : [part.getBoundingClientRect().left + parseFloat(left)];
        }),
      );
      const title = await page.locator("h1").evaluate((heading) => {
        const range = document.createRange();
        range.selectNodeContents(heading);
        return range.getBoundingClientRect();
      });
      expect(new Set(threads).size, "threads with a place of their own").toBe(threads.length);
      for (const thread of threads)
        expect(thread > title.left && thread < title.right, `thread at ${thread}`).toBe(false);
    }
  });
}
