import { expect, test } from "playwright/test";
import { violations } from "./axe.ts";

const path = "/figures/downloads/";

test.describe("a picture on its own page", () => {
  test("is read point by point with the arrow keys, each point said as its table has it", async ({ page }) => {
    await page.goto(path);
    const picture = page.locator("section.state", { has: page.locator(".points") }).first();
    const field = picture.locator(".points");
    const said = picture.locator(".points-said");
    const frame = picture.locator(".points-frame");
    await field.focus();
    await expect(frame).toBeHidden();
    await expect(said).toHaveText("");

    const rows = await picture
      .locator("svg.picture-wide [data-row]")
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute("data-row")!))]);
    const sentences = await page.evaluate(
      (ids) =>
        ids
          .map((id) => document.querySelector(`tr[data-row="${id}"]`))
          .filter((row) => row !== null)
          .map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent.trim()))
          .map(([label, value, date]) => `${label}: ${value}, ${date}`),
      rows,
    );
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) {
      await page.keyboard.press("ArrowRight");
      await expect(said).toHaveText(sentence);
      await expect(frame).toBeInViewport();
    }
    for (const [key, index] of [
      ["ArrowRight", -1],
      ["Home", 0],
      ["ArrowUp", 0],
      ["ArrowDown", 1],
      ["End", -1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(said).toHaveText(sentences.at(index)!);
    }
    await page.keyboard.press("Escape");
    await expect(said).toHaveText("");
    await expect(frame).toBeHidden();
    await expect(field).toBeFocused();
  });

  test("frames the mark of the point that is said, also after the window has changed", async ({ page }) => {
    await page.goto(path);
    const field = page.locator(".points").first();
    await field.focus();
    await page.keyboard.press("End");
    for (const [width, drawn] of [
      [1280, "wide"],
      [390, "narrow"],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() =>
          page.evaluate((name) => {
            const state = document.querySelector(".points")!.closest("section")!;
            const edge = state.querySelector(".points-frame")!.getBoundingClientRect();
            const boxes = [...state.querySelectorAll(`.picture-${name} [data-row]`)].map((mark) => ({
              row: mark.getAttribute("data-row"),
              box: mark.getBoundingClientRect(),
            }));
            const last = [...new Set(boxes.map(({ row }) => row))]
              .filter((row) => document.querySelector(`tr[data-row="${row}"]`))
              .at(-1);
            return boxes
              .filter(({ row }) => row === last)
              .every(
                ({ box }) =>
                  edge.width > 0 &&
                  box.left >= edge.left - 1 &&
                  box.right <= edge.right + 1 &&
                  box.top >= edge.top - 1 &&
                  box.bottom <= edge.bottom + 1,
              );
          }, drawn),
        )
        .toBe(true);
    }
  });

  test("is one stop of the Tab key, says a point that is clicked, and has no accessibility fault", async ({ page }) => {
    await page.goto(path);
    const stops = page.locator("section.state [tabindex='0']");
    expect(await stops.count()).toBe(await page.locator(".points").count());
    const section = page.locator("section.state", { has: page.locator(".points") }).first();
    await section.locator("svg.picture-wide [data-row]:not(g)").first().dispatchEvent("click");
    await expect(section.locator(".points-said")).toHaveText(/\S: \S/);
    expect(await violations(page)).toEqual([]);
  });

  test("keeps its name and its alternative text", async ({ page }) => {
    await page.goto(path);
    for (const svg of await page.locator("section.state svg.picture").all()) {
      await expect(svg).toHaveAttribute("role", "img");
      await expect(svg).toHaveAttribute("aria-label", /\S{3}/);
      expect(await svg.evaluate((picture) => picture.closest("[role='application']"))).toBeNull();
    }
  });
});

test("a picture with nothing to read point by point is no stop of the Tab key", async ({ page }) => {
  for (const figure of ["mirror", "downloads"]) {
    await page.goto(`/figures/${figure}/`);
    for (const section of await page.locator("section.state").all()) {
      const points = await section.evaluate((state) => {
        const rows = [...state.querySelectorAll(".picture-wide [data-row]")].map((mark) =>
          mark.getAttribute("data-row"),
        );
        return new Set(rows.filter((row) => document.querySelector(`tr[data-row="${row}"]`))).size;
      });
      await expect(section.locator(".points")).toHaveCount(points > 1 ? 1 : 0);
    }
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page of a figure is as it was: pictures, table, no dead control", async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(".points, .points-hint, .points-said")).toHaveCount(0);
    await expect(page.locator("section.state svg.picture-wide").first()).toBeVisible();
  });
});
