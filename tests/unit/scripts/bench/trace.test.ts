import { describe, expect, it } from "vitest";
import { longTasks, slowed, startMark, type TraceEvent } from "../../../../scripts/bench/trace.ts";

const page = { pid: 7, tid: 1 };
const meta = (pid: number, tid: number): TraceEvent => ({
  name: "thread_name",
  ph: "M",
  pid,
  tid,
  ts: 0,
  args: { name: "CrRendererMain" },
});

/** An event in milliseconds: its start, and its time by the clock and on the thread. */
function event(name: string, start: number, wall: number, thread = wall, where = page): TraceEvent {
  return { name, ph: "X", ...where, ts: start * 1000, dur: wall * 1000, tdur: thread * 1000 };
}

const mark = (at: number): TraceEvent => ({ name: startMark, ph: "R", ...page, ts: at * 1000 });
const task = "ThreadControllerImpl::RunTask";

describe("the reading of a trace", () => {
  it("finds the tasks that kept the thread, longest first, by the thread's time and not the clock's", () => {
    const events = [meta(7, 1), event(task, 0, 90, 2), event(task, 100, 12, 11), event(task, 200, 30, 20)];
    const found = longTasks(events, 4);
    expect(found.map(({ start, wall, thread }) => [start, wall, thread])).toEqual([
      [200, 30, 20],
      [100, 12, 11],
    ]);
  });

  it("tells what a task's time went to without counting nested work twice", () => {
    const events = [
      meta(7, 1),
      event(task, 0, 40),
      event("FunctionCall", 1, 30),
      event("Layout", 5, 20),
      event("Paint", 33, 5),
      event("Layout", 100, 9),
    ];
    expect(longTasks(events, 4)[0]!.work).toEqual([
      { name: "Layout", ms: 20 },
      { name: "FunctionCall", ms: 10 },
      { name: "(task)", ms: 5 },
      { name: "Paint", ms: 5 },
    ]);
  });

  it("looks at the page that was busiest and leaves other processes alone", () => {
    const other = { pid: 8, tid: 1 };
    const events = [meta(8, 1), meta(7, 1), event(task, 0, 10, 10, other), event(task, 0, 20)];
    expect(longTasks(events, 4).map(({ thread }) => thread)).toEqual([20]);
  });

  it("leaves out what came before the mark, and counts time from there", () => {
    const events = [meta(7, 1), event(task, 0, 50), mark(100), event(task, 130, 8)];
    expect(longTasks(events, 4).map(({ start, thread }) => [start, thread])).toEqual([[30, 8]]);
  });

  it("names the functions that samples met inside a task", () => {
    const frame = { functionName: "draw", url: "https://site.example/_astro/bill.js", lineNumber: 4, columnNumber: 0 };
    const nodes = [
      { id: 1, callFrame: { functionName: "(idle)" } },
      { id: 2, callFrame: frame },
    ];
    const chunk = { cpuProfile: { nodes, samples: [1, 2, 2, 2] }, timeDeltas: [5000, 6000, 1000, 90_000] };
    const events: TraceEvent[] = [
      meta(7, 1),
      event(task, 0, 2),
      event(task, 10, 20),
      { name: "Profile", ph: "P", ...page, id: "0x1", ts: 0, args: { data: { startTime: 0 } } },
      { name: "ProfileChunk", ph: "P", ...page, id: "0x1", ts: 20_000, args: { data: chunk } },
    ];
    expect(longTasks(events, 4)[0]!.functions).toEqual([{ name: "draw bill.js:5:1", ms: 7 }]);
  });

  it("refuses a trace without a page", () => {
    expect(() => longTasks([event(task, 0, 10)], 4)).toThrow("CrRendererMain");
  });

  it("tells what the same tasks would be on a slower processor", () => {
    const tasks = longTasks([meta(7, 1), event(task, 0, 20), event(task, 50, 10)], 4);
    expect(slowed(tasks, 4)).toEqual({ longest: 80, blocking: 30 });
    expect(slowed([], 4)).toEqual({ longest: 0, blocking: 0 });
  });
});
