/** What the bench measures on every page, and what it holds a page to. The one list of it. */

export const pageParts = ["lighthouse", "weight", "paint", "frames", "controls", "memory", "elements"] as const;
export const partNames = [...pageParts, "growth"] as const;
export type PartName = (typeof partNames)[number];

export type Unit = "kB" | "ms" | "MB" | "%" | "times" | "s" | "";

/** By the clock, which waits for whatever else the machine does, or in the thread's own time, which does not. */
export type Timed = "clock" | "thread";

export interface Budget {
  readonly measure: string;
  readonly part: PartName;
  readonly label: string;
  readonly unit: Unit;
  readonly cap?: number;
  /** A page that suddenly weighs next to nothing, or has no pictures, is broken too. */
  readonly floor?: number;
  /** Depends on the machine's speed: held against the budget only on a machine that is fast enough. */
  readonly timed?: Timed;
}

const score = (category: string, floor: number, timed?: Timed): Budget => ({
  measure: `lighthouse.${category}`,
  part: "lighthouse",
  label: category,
  unit: "",
  floor,
  ...(timed ? { timed } : {}),
});

const answer = (control: string): Budget => ({
  measure: `answer.${control}`,
  part: "controls",
  label: `answer of ${control}`,
  unit: "ms",
  cap: 100,
  timed: "clock",
});

export const budgets: readonly Budget[] = [
  score("performance", 98, "clock"),
  score("accessibility", 100),
  score("best-practices", 100),
  score("seo", 100),
  score("agentic-browsing", 100),

  { measure: "html", part: "weight", label: "HTML", unit: "kB", cap: 50, floor: 12 },
  { measure: "style", part: "weight", label: "styles", unit: "kB", cap: 15, floor: 2 },
  { measure: "font", part: "weight", label: "fonts", unit: "kB", cap: 60, floor: 5 },
  { measure: "script", part: "weight", label: "script", unit: "kB", cap: 30, floor: 8 },
  { measure: "all", part: "weight", label: "all", unit: "kB", cap: 120, floor: 40 },
  { measure: "script.scrolled", part: "weight", label: "script, all scrolled", unit: "kB", cap: 60, floor: 12 },
  { measure: "all.scrolled", part: "weight", label: "all, all scrolled", unit: "kB", cap: 170, floor: 50 },

  { measure: "paint.first", part: "paint", label: "first paint", unit: "ms", timed: "clock" },
  { measure: "paint.largest", part: "paint", label: "largest paint", unit: "ms", timed: "clock" },
  { measure: "paint.empty", part: "paint", label: "an empty page's", unit: "ms", timed: "clock" },
  {
    measure: "paint.ratio",
    part: "paint",
    label: "largest against empty",
    unit: "times",
    cap: 1.6,
    floor: 0.8,
    timed: "clock",
  },
  { measure: "shift", part: "paint", label: "layout shift", unit: "", cap: 0 },
  { measure: "blocking", part: "paint", label: "blocking time", unit: "ms", cap: 0, timed: "clock" },

  { measure: "frame.p50", part: "frames", label: "frame, median", unit: "ms", timed: "clock" },
  { measure: "frame.p95", part: "frames", label: "frame, 95 %", unit: "ms", cap: 18, timed: "clock" },
  { measure: "frame.over34", part: "frames", label: "frames over 34 ms", unit: "%", cap: 1, timed: "clock" },
  { measure: "frame.longest", part: "frames", label: "longest frame", unit: "ms", cap: 50, timed: "clock" },
  { measure: "shift.scrolled", part: "frames", label: "layout shift, scrolling", unit: "", cap: 0 },
  { measure: "blocking.scrolled", part: "frames", label: "blocking, scrolling", unit: "ms", cap: 0, timed: "clock" },
  { measure: "task.longest", part: "frames", label: "longest task, thread time", unit: "ms", cap: 50, timed: "thread" },
  { measure: "task.blocking", part: "frames", label: "blocking, thread time", unit: "ms", cap: 0, timed: "thread" },
  {
    measure: "task.slowest",
    part: "frames",
    label: "longest task, 6 times slower",
    unit: "ms",
    cap: 200,
    timed: "thread",
  },

  answer("theme"),
  answer("mode"),
  answer("next step"),
  answer("fact"),
  answer("menu"),

  { measure: "memory", part: "memory", label: "memory, 20 scrolls", unit: "MB", cap: 3 },

  { measure: "figures", part: "elements", label: "figures", unit: "", floor: 5 },
  { measure: "elements.pictures", part: "elements", label: "elements in pictures", unit: "", cap: 1500, floor: 60 },
  { measure: "elements.outside", part: "elements", label: "elements outside", unit: "", cap: 1500, floor: 120 },
];

/** What growth is held to; there is one of each, not one a page. */
export const growthBudgets: readonly Budget[] = [
  { measure: "build.againstPlain", part: "growth", label: "200 chapters against plain Astro", unit: "times", cap: 1.5 },
  { measure: "build.1000against200", part: "growth", label: "1,000 chapters against 200", unit: "times", cap: 5.5 },
  { measure: "build.memory", part: "growth", label: "most memory of a build", unit: "MB", cap: 1500 },
  { measure: "dev.change", part: "growth", label: "changed word at 100 chapters", unit: "s", cap: 1, timed: "clock" },
  {
    measure: "chapters.weight",
    part: "growth",
    label: "page with 1,000 chapters against 10",
    unit: "times",
    cap: 1.05,
  },
  { measure: "rows.weight", part: "growth", label: "page with 100,000 rows against 100", unit: "times", cap: 1.05 },
];
