import { describe, expect, it } from "vitest";
import type { Budget } from "../../../../scripts/bench/budgets.ts";
import { judgeAll, printFaults, printTable, printTasks } from "../../../../scripts/bench/report.ts";

const budgets: readonly Budget[] = [
  { measure: "html", part: "weight", label: "HTML", unit: "kB", cap: 50, floor: 12 },
  { measure: "paint.first", part: "paint", label: "first paint", unit: "ms", cap: 500, timed: "clock" },
];
const subjects = [
  { path: "/", measures: { html: 20, "paint.first": 400 }, slowdown: 1 },
  { path: "/chapters/model-layer/", measures: { html: 55, "paint.first": 900 }, slowdown: 3 },
];
const lines = judgeAll(subjects, budgets, { "/": { html: 40, "paint.first": 200 } });

describe("the report of the bench", () => {
  it("is a table with a column a page, its marks, and its changes against the baseline", () => {
    const cells = printTable(lines)
      .split("\n")
      .map((line) => line.trim().split(/ {2,}/));
    expect(cells).toEqual([
      ["budget", "/", "model-layer"],
      ["HTML", "12 to 50 kB", "20 kB (-50 %)", "55 kB !"],
      ["first paint", "<= 500 ms", "400 ms", "900 ms ?"],
      ["at reference speed", "400 ms (+100 %)", "300 ms"],
    ]);
  });

  it("says in a sentence each what is broken and what could not be judged", () => {
    expect(printFaults(lines)).toEqual([
      "broken: /chapters/model-layer/: HTML is 55 kB, at most 50 kB expected",
      "not judged: /chapters/model-layer/: first paint (the processor was 3.0 times slower than meant)",
    ]);
  });

  it("breaks a measure that a page did not give", () => {
    const missing = judgeAll([{ path: "/", measures: { html: 20 }, slowdown: 1 }], budgets, {});
    expect(printFaults(missing)).toEqual(["broken: /: first paint was not measured"]);
  });

  it("tells of the longest tasks what they did, without the crumbs", () => {
    const work = [
      { name: "Layout", ms: 12.25 },
      { name: "Paint", ms: 0.4 },
    ];
    const tasks = [{ start: 1500, wall: 30, thread: 20, work, functions: [{ name: "draw bill.js:5:1", ms: 7 }] }];
    expect(printTasks(tasks)).toEqual([
      "  at 1.50 s: 20.0 ms on the thread (30.0 by the clock): Layout 12.3",
      "    functions: draw bill.js:5:1 7.0",
    ]);
  });
});
