import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page as it stands, with the places. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
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
  "/404.html",
  "/embed/downloads/all/",
];
