import type { Share, TraceEvent } from "./trace.ts";

/** A function that the profiler met, and the time that this stands for. */
export interface Sample extends Share {
  readonly ts: number;
}

interface Chunk {
  readonly cpuProfile?: {
    readonly nodes?: readonly { readonly id: number; readonly callFrame: CallFrame }[];
    readonly samples?: readonly number[];
  };
  readonly timeDeltas?: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

/** The samples of the profiler, in the order in which it took them. */
export function readSamples(events: readonly TraceEvent[]): Sample[] {
  const samples: Sample[] = [];
  for (const profile of events.filter(({ name }) => name === "Profile")) {
    let ts = (profile.args?.data as { startTime?: number } | undefined)?.startTime ?? profile.ts;
    const names = new Map<number, string>();
    const chunks = events.filter(({ name, id }) => name === "ProfileChunk" && id === profile.id);
    for (const { args } of chunks) {
      const { cpuProfile, timeDeltas = [] } = (args?.data ?? {}) as Chunk;
      for (const { id, callFrame } of cpuProfile?.nodes ?? []) names.set(id, printFrame(callFrame));
      cpuProfile?.samples?.forEach((node, index) => {
        const delta = timeDeltas[index] ?? 0;
        ts += delta;
        samples.push({ ts, name: names.get(node) ?? "(unknown)", ms: delta / 1000 });
      });
    }
  }
  return samples;
}

function printFrame({ functionName, url = "", lineNumber = -1, columnNumber = -1 }: CallFrame): string {
  const file = url.split("/").at(-1) ?? "";
  return file ? `${functionName || "(anonymous)"} ${file}:${lineNumber + 1}:${columnNumber + 1}` : functionName;
}
