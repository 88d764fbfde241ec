import type { Board, Link } from "../kit/board.ts";

export type StateName = "intended" | "one-reading" | "brakes" | "caps";
type Seats = Board["seats"];
type Links = Readonly<Record<string, Link>>;

/** The arc leaves the right edge at the top, turns on the left and comes back at the foot. */
const arcWide: Seats = {
  "chip-limits": [4, 0],
  "scarce-chips": [2, 0],
  "thrifty-design": [0, 1.2],
  "cheap-open-models": [0, 2.8],
  "use-everywhere": [2, 4],
  "us-dependence": [4, 4],
};
const arcNarrow: Seats = {
  "chip-limits": [1, 0],
  "scarce-chips": [0, 0],
  "thrifty-design": [0, 1],
  "cheap-open-models": [0, 2],
  "use-everywhere": [0, 3],
  "us-dependence": [1, 3],
};
const arcLinks: Links = {
  "limits-to-scarcity": { words: { hand: "left" } },
  "scarcity-to-thrift": { bend: 26, words: { hand: "left", at: 0.52 }, at: 0.5 },
  "thrift-to-cheap": { words: { hand: "left" } },
  "cheap-to-use": { bend: 26, words: { hand: "left", at: 0.5 } },
  "use-to-dependence": { words: { hand: "left" } },
};
const bare = (links: Links): Links =>
  Object.fromEntries(Object.entries(links).map(([id, { at }]) => [id, at === undefined ? {} : { at }]));

const gridWide: Board["grid"] = { columns: 5, rows: 5, margin: { x: 70, top: 30, bottom: 34 } };
const gridNarrow: Board["grid"] = { columns: 2, rows: 4, margin: { x: 64, top: 18, bottom: 36 } };

const wide = (seats: Seats, links: Links, quiet: readonly string[] = []): Board => ({
  dataset: "boomerang",
  grid: gridWide,
  seats,
  links,
  weight: "thick",
  names: "head",
  nameWidth: 116,
  quiet: new Set(quiet),
});
const narrow = (seats: Seats, links: Links, quiet: readonly string[] = []): Board => ({
  dataset: "boomerang",
  grid: gridNarrow,
  seats,
  links,
  weight: "thin",
  names: "strong",
  nameWidth: 108,
  quiet: new Set(quiet),
});

const chain = [...Object.keys(arcWide), ...Object.keys(arcLinks), "slower-frontier", "scarcity-to-slower"];

export const boards: Readonly<Record<"wide" | "narrow", Readonly<Record<StateName, Board>>>> = {
  wide: {
    intended: wide(
      { "chip-limits": [4, 0], "scarce-chips": [2, 0], "slower-frontier": [2, 3] },
      {
        "limits-to-scarcity": { words: { hand: "left" } },
        "scarcity-to-slower": { words: { hand: "left" } },
      },
    ),
    "one-reading": wide(
      {
        ...arcWide,
        "slower-frontier": [3.5, 1.7],
        "earlier-research": [1.7, 1.35],
        "cost-competition": [1.7, 2],
        "platform-strategy": [1.7, 2.8],
      },
      {
        ...arcLinks,
        "scarcity-to-slower": { words: { hand: "left" } },
        "research-to-thrift": {},
        "competition-to-thrift": {},
        "strategy-to-open": {},
      },
    ),
    brakes: wide(
      {
        ...arcWide,
        "slower-frontier": [3.3, 1.7],
        "home-chips": [1.5, 1.25],
        "chip-supply": [1.5, 2.1],
        "compute-at-scale": [2, 3],
      },
      {
        ...bare(arcLinks),
        "scarcity-to-home-chips": {},
        "supply-brakes-home-chips": { words: { hand: "right" } },
        "scarcity-to-slower": { words: { hand: "left", note: true, width: 170 } },
        "scale-brakes-models": { words: { hand: "right" } },
      },
      [...chain.filter((id) => !id.includes("slower")), "home-chips", "scarcity-to-home-chips"],
    ),
    caps: wide(
      {
        "cheap-open-models": [0, 2],
        "use-everywhere": [2, 2],
        "us-dependence": [4, 2],
        security: [0.35, 0.3],
        compliance: [3.65, 0.3],
        "data-rules": [0.35, 3.7],
        "chips-to-serve": [3.65, 3.7],
      },
      {
        "cheap-to-use": { words: { hand: "right" } },
        "use-to-dependence": { words: { hand: "right" } },
        "security-caps-use": { words: { hand: "left" } },
        "compliance-caps-use": { words: { hand: "right" } },
        "data-rules-cap-use": { words: { hand: "right" } },
        "chips-cap-use": { words: { hand: "left" } },
      },
    ),
  },
  narrow: {
    intended: narrow(
      { "chip-limits": [1, 0], "scarce-chips": [0, 0], "slower-frontier": [0, 2.6] },
      { "limits-to-scarcity": {}, "scarcity-to-slower": {} },
    ),
    "one-reading": narrow(
      { ...arcNarrow, "slower-frontier": [1, 1], "earlier-research": [1, 1.6], "platform-strategy": [1, 2.2] },
      { ...bare(arcLinks), "scarcity-to-slower": {}, "research-to-thrift": {}, "strategy-to-open": {} },
    ),
    brakes: narrow(
      { ...arcNarrow, "slower-frontier": [1, 1], "compute-at-scale": [1, 2] },
      { ...bare(arcLinks), "scarcity-to-slower": {}, "scale-brakes-models": {} },
      chain.filter((id) => !id.includes("slower")),
    ),
    caps: narrow(
      {
        "use-everywhere": [0.5, 1.5],
        security: [0, 0],
        compliance: [1, 0],
        "data-rules": [0, 3],
        "chips-to-serve": [1, 3],
      },
      { "security-caps-use": {}, "compliance-caps-use": {}, "data-rules-cap-use": {}, "chips-cap-use": {} },
    ),
  },
};
