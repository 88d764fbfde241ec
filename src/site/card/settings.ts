import type { Setting } from "./text.ts";

/** How title and second text of a card are set: a finding and what is counted, or a name and a question. */
export const settings = {
  figure: {
    title: { style: "head", sizes: [52, 48, 44, 40, 36], leading: 1.12, classes: "title" },
    line: { style: "label", sizes: [20, 18], leading: 1.4, classes: "" },
  },
  chapter: {
    title: { style: "figure", sizes: [72, 64, 60, 56, 52, 48], leading: 1.02, classes: "name" },
    line: { style: "figure", sizes: [30, 26, 24], leading: 1.25, classes: "deck" },
  },
} as const satisfies Record<string, Record<"title" | "line", Setting>>;
