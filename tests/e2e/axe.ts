import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds wrong with the page as it stands, or with some parts of it, with the places. In its legacy mode axe reports
 * from the page itself, not from a second one that all it saw must first be carried to; frames of other sites, which
 * that leaves out, there are none.
 */
export async function violations(page: Page, ...parts: readonly string[]): Promise<string[]> {
  await layOutAll(page);
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ["violations"] })
    .withTags(tags);
  const { violations: found } = await parts.reduce((all, part) => all.include(part), axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
}

/** What is far from the window stands at a guessed height, its words over those below it, until a reader comes near. */
function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>(".facts-list, .fact-entry, .sources, .claim"))
      part.style.contentVisibility = "visible";
  });
}

/** One page of each kind that tells no story. */
export const kinds = [
  "/figures/",
  "/figures/derivatives/",
  "/data/",
  "/data/derivatives/",
  "/glossary/",
  "/search/",
  "/accessibility/",
  "/offline/",
  "/teach/",
  "/teach/model-layer/",
  "/teach/model-layer/handout/",
  "/present/model-layer/",
  "/404.html",
  "/embed/downloads/all/",
  "/embed/downloads/all/2026-11-28/",
  "/editions/",
  "/cite/chapters/model-layer/",
];
