import { cite } from "./en/cite.ts";
import { claims } from "./en/claims.ts";
import { data } from "./en/data.ts";
import { evidence } from "./en/evidence.ts";
import { fields } from "./en/fields.ts";
import { figures } from "./en/figures.ts";
import { language } from "./en/language.ts";
import { search } from "./en/search.ts";
import { story } from "./en/story.ts";
import { teach } from "./en/teach.ts";

/** Interface words in English, by room. Words of the story stand in content/. */
export const en = {
  locale: "en_US",
  siteName: "The Dependency Mirror",
  wordmark: ["The Dependency", "Mirror"],
  tagline: "Chips flow one way, models the other. What each side came to need, with every number checked.",
  skip: "Skip to the text",
  chapters: "Chapters",
  allChapters: "All chapters",
  nextChapter: "Next chapter",
  figures: "Figures",
  data: "Data",
  glossary: "Glossary",
  claims: "Claims",
  corrections: "Corrections",
  accessibility: "Accessibility",
  sources: "Sources",
  menu: "Menu",
  close: "Close",
  readAsArticle: "Read as an article",
  scrollStory: "Scroll the story",
  dark: "Dark",
  light: "Light",
  motionOn: "Motion on",
  motionOff: "Motion off",
  textLarger: "Larger text",
  textUsual: "Usual text",
  settings: "Reading",
  tierName: "tier {tier}",
  edit: {
    report: "Report a wrong number",
    reportRow: "Report",
    page: "Edit this page",
  },
  ...search,
  ...story,
  ...figures,
  ...evidence,
  ...claims,
  ...data,
  ...teach,
  ...cite,
  ...language,
  ...fields,
} as const;

/** Puts named values into a text: `fill("Step {n} of {total}", { n: 3, total: 12 })`. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
