import type { StateName } from "./layout.ts";

/** Where the words of an arrow stand beside it, and how much they say. */
export interface Note {
  /** Along the arrow from 0 to 1: the words, and a valve or doubt if it sits elsewhere. */
  readonly at: number;
  readonly sign?: number;
  readonly hand: "left" | "right" | "ahead";
  readonly gap?: number;
  /** Width to wrap the evidence at; without it only the strength is named. */
  readonly width?: number;
  /** The evidence alone, where the key names the strengths. */
  readonly unnamed?: boolean;
}

type Notes = Readonly<Record<string, Note>>;

const digitalWide: Notes = {
  "weights-to-use": { at: 0.5, hand: "left", width: 200, gap: 12 },
  "use-to-derived": { at: 0.5, hand: "left", width: 80, gap: 14 },
  "derived-to-better": { at: 0.5, hand: "left", width: 100, gap: 12 },
  "better-to-weights": { at: 0.5, hand: "left", width: 80, gap: 14 },
};

const bothWide: Notes = {
  "weights-to-use": { at: 0.5, hand: "right", width: 200 },
  "use-to-derived": { at: 0.5, hand: "left", width: 70, gap: 10 },
  "derived-to-better": { at: 0.5, hand: "right", width: 100 },
  "better-to-weights": { at: 0.5, hand: "left", width: 76, gap: 10 },
  "robots-to-data": { at: 1 / 3, sign: 0.5, hand: "left", width: 200 },
  "data-to-specialised": { at: 2 / 3, hand: "left", width: 100 },
  "specialised-to-robots": { at: 0.5, hand: "right", width: 70, gap: 10 },
  "controls-to-compute": { at: 0.4, hand: "left", width: 90 },
  "compute-to-better": { at: 0.4, hand: "right", width: 76, gap: 10 },
};

const valvesWide: Notes = {
  "weights-to-use": { at: 0.5, hand: "right" },
  "use-to-derived": { at: 0.5, hand: "left", gap: 10 },
  "derived-to-better": { at: 0.5, hand: "right", width: 116 },
  "better-to-weights": { at: 0.5, hand: "right" },
  "use-to-better": { at: 1, hand: "ahead", width: 96, gap: 29 },
  "robots-to-data": { at: 1 / 3, sign: 0.5, hand: "left", width: 180 },
  "data-to-specialised": { at: 2 / 3, hand: "left" },
  "specialised-to-robots": { at: 0.5, hand: "right", gap: 10 },
  "controls-to-compute": { at: 0.45, hand: "left" },
  "compute-to-better": { at: 0.4, hand: "right", gap: 10 },
};

const digitalNarrow: Notes = {
  "weights-to-use": { at: 0.5, hand: "right", width: 80, gap: 10 },
  "use-to-derived": { at: 0.5, hand: "right", width: 80, gap: 10 },
  "derived-to-better": { at: 0.5, hand: "right", width: 94, gap: 10 },
  "better-to-weights": { at: 0.5, hand: "right", width: 80, gap: 10 },
};

const valvesNarrow: Notes = {
  "use-to-better": { at: 1, hand: "ahead", width: 96, gap: 17, unnamed: true },
  "robots-to-data": { at: 0.36, hand: "left", width: 108, gap: 20, sign: 0.36, unnamed: true },
};

export const notes: Readonly<Record<"wide" | "narrow", Readonly<Record<StateName, Notes>>>> = {
  wide: { digital: digitalWide, both: bothWide, valves: valvesWide },
  narrow: { digital: digitalNarrow, both: {}, valves: valvesNarrow },
};
