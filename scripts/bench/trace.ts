import { readSamples, type Sample } from "./trace-samples.ts";

/** Reads a trace of Chromium: which tasks of the main thread were long, and what they did. */

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took by the clock, and how long on the thread. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: Readonly<Record<string, unknown>>;
}

export interface Share {
  readonly name: string;
  readonly ms: number;
}

export interface Task {
  /** Milliseconds: since the start, by the clock, and on the thread. */
  readonly start: number;
  readonly wall: number;
  readonly thread: number;
  /** What the thread's time went to, events inside others not counted twice. */
  readonly work: readonly Share[];
  /** Functions that samples met, by their own time. */
  readonly functions: readonly Share[];
}

/** A page sets this mark when the part begins that its tasks are wanted of. */
export const startMark = "bench: start";

const taskName = /RunTask$/;

/** The tasks that kept the page's main thread for at least `least` milliseconds of its own time, longest first. */
export function longTasks(events: readonly TraceEvent[], least: number): Task[] {
  const thread = mainThread(events);
  const own = events
    .filter((event) => event.ph === "X" && event.pid === thread.pid && event.tid === thread.tid)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const samples = readSamples(events.filter(({ pid }) => pid === thread.pid));
  const tasks = own.filter(({ name }) => taskName.test(name));
  const begin = startOf(events, tasks);
  return tasks
    .filter((task) => task.ts >= begin && threadTime(task) >= least)
    .map((task) => {
      const inside = own.filter((event) => event !== task && contains(task, event));
      return {
        start: (task.ts - begin) / 1000,
        wall: (task.dur ?? 0) / 1000,
        thread: threadTime(task),
        work: selfTimes([task, ...inside]),
        functions: samplesOf(task, samples),
      };
    })
    .toSorted((a, b) => b.thread - a.thread);
}

/** Where the page marked the start of what is of interest; what it took to begin tracing comes before. */
function startOf(events: readonly TraceEvent[], tasks: readonly TraceEvent[]): number {
  return (events.find(({ name }) => name === startMark) ?? tasks[0])?.ts ?? 0;
}

/** The same work on a processor so many times slower: its longest task, and how long tasks kept others waiting. */
export function slowed(tasks: readonly Task[], times: number): { longest: number; blocking: number } {
  const all = tasks.map(({ thread }) => thread * times);
  return { longest: Math.max(0, ...all), blocking: all.reduce((sum, time) => sum + Math.max(0, time - 50), 0) };
}

/** The main thread of the page: of all renderers' main threads the one that was busiest. */
function mainThread(events: readonly TraceEvent[]): { pid: number; tid: number } {
  const mains = events.filter(
    ({ ph, name, args }) => ph === "M" && name === "thread_name" && args?.name === "CrRendererMain",
  );
  const busy = ({ pid, tid }: TraceEvent) =>
    events.filter((event) => event.pid === pid && event.tid === tid).reduce((sum, event) => sum + (event.tdur ?? 0), 0);
  const [found] = mains.toSorted((a, b) => busy(b) - busy(a));
  if (!found) throw new Error("The trace names no main thread of a page (CrRendererMain).");
  return found;
}

function threadTime({ tdur, dur = 0 }: TraceEvent): number {
  return (tdur ?? dur) / 1000;
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

/** Each event's thread time without that of the events inside it, by name; the events are sorted, outer first. */
function selfTimes(events: readonly TraceEvent[]): Share[] {
  const own = new Map(events.map((event) => [event, threadTime(event)]));
  const open: TraceEvent[] = [];
  for (const event of events) {
    while (open.length > 0 && !contains(open.at(-1)!, event)) open.pop();
    const parent = open.at(-1);
    if (parent) own.set(parent, own.get(parent)! - threadTime(event));
    open.push(event);
  }
  return sum([...own].map(([{ name }, ms]) => ({ name: taskName.test(name) ? "(task)" : name, ms })));
}

function sum(shares: readonly Share[]): Share[] {
  const all = new Map<string, number>();
  for (const { name, ms } of shares) all.set(name, (all.get(name) ?? 0) + ms);
  return [...all].map(([name, ms]) => ({ name, ms })).toSorted((a, b) => b.ms - a.ms);
}

function samplesOf(task: TraceEvent, samples: readonly Sample[]): Share[] {
  const met = samples.filter(({ ts, name }) => ts >= task.ts && ts <= task.ts + (task.dur ?? 0) && !idle.has(name));
  return sum(met);
}

const idle = new Set(["(idle)", "(root)"]);
