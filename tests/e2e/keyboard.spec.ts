import { expect, test, type Page } from "playwright/test";
import { chapter, goToStep, openStory, stories } from "./story.ts";

/** Every control of a long page is reached here, one key after another. */
test.describe.configure({ timeout: 300_000 });

interface Stop {
  readonly name: string;
  /** What keeps it from being seen, or nothing. */
  readonly fault: string;
  /** Its place among the controls of the page; -1 for those of the stage, which come and go with its picture. */
  readonly index: number;
}

/** Marks every control that the Tab key should reach, in the order of the page, and says how many there are. */
function countControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, select, input, [tabindex]")]
      .filter((control) => control.tabIndex >= 0 && !(control as HTMLButtonElement).disabled)
      .filter(
        (control) => !control.closest("[popover], .stage") && control.checkVisibility({ visibilityProperty: true }),
      );
    controls.forEach((control, index) => (control.dataset.stop = String(index)));
    return controls.length;
  });
}

/** The control that has the focus, and whether a reader can see it with its ring. */
function currentStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLElement;
    const name = `${control.tagName.toLowerCase()} “${(control.getAttribute("aria-label") ?? control.textContent).trim().slice(0, 40)}”`;
    return { name, fault: faultOf(control), index: Number(control.dataset.stop ?? -1) };

    function faultOf(focused: HTMLElement): string {
      const boxes = [...focused.getClientRects()];
      const box = boxes.find(({ width, height }) => width > 0 && height > 0);
      if (!box) return "has no box";
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) return "has no ring of two pixels";
      if (box.top < -1 || box.bottom > innerHeight + 1) return `stands at ${Math.round(box.top)}, outside the window`;
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
      const over = document.elementFromPoint(x, box.top + box.height / 2);
      const seen = over && (focused.contains(over) || over.contains(focused));
      return seen ? "" : `lies under ${over?.tagName.toLowerCase()}.${over?.className}`;
    }
  });
}

/** Presses a key until a control has the focus, and tells every stop on the way. */
async function walk(page: Page, key: "Tab" | "Shift+Tab", last: number, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most && stops.at(-1)?.index !== last) {
    await page.keyboard.press(key);
    stops.push(await currentStop(page));
  }
  return stops;
}

const faultsOf = (stops: readonly Stop[]) =>
  stops.filter(({ fault }) => fault).map(({ name, fault }) => `${name} ${fault}`);
const places = (stops: readonly Stop[]) => stops.map(({ index }) => index).filter((index) => index >= 0);
const namesOnStage = (stops: readonly Stop[]) => stops.filter(({ index }) => index < 0).map(({ name }) => name);

/** Two walks stand for the rest, unless every page in every mode is asked for. */
const walks = process.env.FULL
  ? stories.flatMap((path) => [1440, 390].map((width) => ({ path, width })))
  : [
      { path: "/", width: 1440 },
      { path: chapter, width: 390 },
    ];

for (const { path, width } of walks) {
  test(`Tab reaches every control of ${path} in order, in sight and ringed, there and back, ${width} px`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 844 });
    await openStory(page, path);
    const count = await countControls(page);
    const all = Array.from({ length: count }, (_, index) => index);
    const most = count + 8;
    const there = await walk(page, "Tab", count - 1, most);
    expect(faultsOf(there)).toEqual([]);
    expect(places(there)).toEqual(all);
    const back = await walk(page, "Shift+Tab", 0, most);
    expect(faultsOf(back)).toEqual([]);
    expect(places(back)).toEqual(all.toReversed().slice(1));
    const buttons = ["button “Next step”", "button “Previous step”"];
    expect(namesOnStage(back).filter((name) => buttons.includes(name))).toEqual(buttons);
  });
}

test("the menu opens by key, closes by Escape and gives the focus back; so does a number's card", async ({ page }) => {
  await openStory(page, chapter);
  const menu = page.locator("#menu");
  const button = page.locator(".bar-tools [popovertarget]");
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(menu).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(menu.locator("a").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();

  await goToStep(page, "seven-hundred");
  const fact = page.locator("#seven-hundred a.fact").first();
  await fact.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-fact-popover]")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-fact-popover]")).toBeHidden();
  await expect(fact).toBeFocused();
});

/** Pages whose every control is measured, with the menu open where there is one. */
const measured = ["/", chapter, "/figures/derivatives/", "/claims/", "/data/derivatives/", "/accessibility/"];

test("every control can be hit: 24 px at least, 44 px where steps and figures are controlled", async ({ page }) => {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 844 });
    for (const path of measured) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => document.querySelector<HTMLElement>("#menu")?.showPopover());
      expect(await smallTargets(page), `${path} at ${width} px`).toEqual([]);
    }
  }
});

/** Controls that are too small, but for the exceptions of the standard: links in a line, and those with room around. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const large =
      ".step-tools button, .menu button, .figure-table summary, .aside summary, .points, .filters select, .end > a";
    const all = [...document.querySelectorAll<HTMLElement>("a[href], button, summary, select, input")]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.closest(".skip, svg"))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const faults = all.filter(({ control, box }) => {
      const least = control.matches(large) ? 44 : 24;
      if (Math.min(box.width, box.height) >= least - 0.5) return false;
      return least === 44 || !(isInLine(control) || hasRoom(control, box));
    });
    return faults.map(({ control, box }) => {
      const { width, height } = box;
      return `${control.tagName.toLowerCase()}.${control.className} “${control.textContent.trim().slice(0, 30)}” ${Math.round(width)} x ${Math.round(height)}`;
    });

    /** A link among other words of its line or paragraph. */
    function isInLine(control: HTMLElement): boolean {
      let around: HTMLElement | null = control;
      while (around && getComputedStyle(around).display === "inline") around = around.parentElement;
      return (
        around !== null && around !== control && around.textContent.trim().length > control.textContent.trim().length
      );
    }

    /** A circle of 24 px about its middle meets no other control. */
    function hasRoom(control: HTMLElement, box: DOMRect): boolean {
      const x = box.left + box.width / 2;
      const y = box.top + box.height / 2;
      return all.every(({ control: other }) => {
        if (other === control || other.closest("[popover]") !== control.closest("[popover]")) return true;
        return [...other.getClientRects()].every((its) => {
          const dx = Math.max(its.left - x, 0, x - its.right);
          const dy = Math.max(its.top - y, 0, y - its.bottom);
          return Math.hypot(dx, dy) >= 12;
        });
      });
    }
  });
}
