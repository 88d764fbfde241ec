import type { Page } from "playwright/test";

/** How far the page can be moved sideways, in pixels. */
export function excessWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Sets a style on the page as a reader's own style sheet does: the page's policy has no say in it. */
export async function addReaderStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

/**
 * Words that cannot be read where they stand: cut off by a box or by the side of the window, or printed over others.
 * Pictures have tests of their own; what sticks to the window passes over the rest by intention.
 */
export function spoiltWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const apart = ".hidden, .skip, svg, [popover], .stage, .step-tools, .slide-controls, .bar, .scrolls, select";
    const words = wordsIn(document.body, apart);
    const bar = document.querySelector(".bar");
    return [...new Set([...faultsOf(words), ...(bar ? faultsOf(wordsIn(bar, ".hidden, svg")) : [])])].slice(0, 12);

    interface Word {
      readonly text: string;
      readonly parent: Element;
      readonly box: DOMRect;
    }

    function wordsIn(root: Element, left: string): Word[] {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Word[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement!;
        const text = node.textContent!.trim();
        if (!text || parent.closest(left) || !parent.checkVisibility({ visibilityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          if (box.width > 1) found.push({ text: text.slice(0, 40), parent, box });
      }
      return found.sort((a, b) => a.box.top - b.box.top);
    }

    function faultsOf(words: readonly Word[]): string[] {
      return words.flatMap((word, index) => {
        const faults: string[] = [];
        if (word.box.left < -1 || word.box.right > innerWidth + 1) faults.push(`“${word.text}” leaves the window`);
        if (isCut(word)) faults.push(`“${word.text}” is cut off`);
        for (const other of words.slice(index + 1)) {
          if (other.box.top > word.box.bottom) break;
          if (overlap(word, other)) faults.push(`“${word.text}” and “${other.text}” overlap`);
        }
        return faults;
      });
    }

    function isCut({ parent, box }: Word): boolean {
      for (let around: Element | null = parent; around && around !== document.body; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        if (/hidden|clip/.test(overflowX) && (box.left < edge.left - 2 || box.right > edge.right + 2)) return true;
        if (/hidden|clip/.test(overflowY) && (box.top < edge.top - 4 || box.bottom > edge.bottom + 4)) return true;
      }
      return false;
    }

    /** Line boxes are taller than their letters: a sliver in common is none. */
    function overlap(a: Word, b: Word): boolean {
      if (a.parent.contains(b.parent) || b.parent.contains(a.parent)) return false;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return across > 2 && down > Math.min(a.box.height, b.box.height) * 0.45;
    }
  });
}
