import type { Claim, Outcome } from "../../datasets/schema/claims.ts";
import { circle, group, path, px, type Mark } from "../kit/scene.ts";
import { polygon } from "../kit/shapes.ts";
import { ref } from "./claims.ts";
import type { Placed } from "./place.ts";

/** How much of a claim's outcome its dot shows. */
export type Look = "plain" | "outcome" | "pale";

interface DotOptions {
  readonly r: number;
  readonly look: Look;
  /** Where the frame is small, the dots of one chapter and outcome are one path. */
  readonly joined: boolean;
}

/** The dots of the claims. A claim that was left out has its place, and no dot in it. */
export function dots(placed: readonly Placed[], { r, look, joined }: DotOptions): Mark[] {
  const kept = placed.filter(({ claim }) => !claim.leftOut);
  const circles = joined
    ? sets(kept).map((set) => joinedDots(set, r, look))
    : kept.map(({ claim, at: [x, y] }) =>
        circle(`claim:${claim.id}`, x, y, r, { classes: paint(claim, look), row: ref(claim) }),
      );
  const empty = placed.filter(({ claim }) => claim.leftOut);
  return [
    ...circles.map((mark) => dashed(mark, kept, look)),
    ...empty.map(({ claim, at: [x, y] }) =>
      circle(`claim:${claim.id}`, x, y, Math.max(1, r * 0.2), { classes: "fill-other", row: ref(claim) }),
    ),
    ...(look === "outcome" ? insides(kept, r) : []),
  ];
}

/** The claims of each chapter and outcome. */
function sets(placed: readonly Placed[]): Placed[][] {
  const found = new Map<string, Placed[]>();
  for (const one of placed) {
    const name = setName(one.claim);
    found.set(name, [...(found.get(name) ?? []), one]);
  }
  return [...found.values()];
}

function setName({ chapter, outcome }: Claim): string {
  return `${chapter}-${String(outcome).replace(" ", "-")}`;
}

function joinedDots(set: readonly Placed[], r: number, look: Look): Mark {
  const claim = set[0]?.claim;
  const rings = set.map(({ at: [x, y] }) => ring(x, y, r)).join("");
  return path(`dots:${claim ? setName(claim) : ""}`, rings, { classes: paint(claim, look) });
}

/** Halves and strokes inside the rings, one path for each kind. */
function insides(placed: readonly Placed[], r: number): Mark[] {
  const half = of(placed, "narrower").map(({ at: [x, y] }) => `M${px(x)},${px(y - r)}a${r},${r} 0 0,0 0,${px(2 * r)}z`);
  const reach = r * 0.7;
  const struck = of(placed, "differs").map(
    ({ at: [x, y] }) => `M${px(x - reach)},${px(y + reach)}L${px(x + reach)},${px(y - reach)}`,
  );
  return [
    ...(half.length > 0 ? [path("half", half.join(""), { classes: "fill-ink" })] : []),
    ...(struck.length > 0 ? [path("struck", struck.join(""), { classes: "line-ink w15" })] : []),
  ];
}

function of(placed: readonly Placed[], outcome: Outcome): Placed[] {
  return placed.filter(({ claim }) => claim.outcome === outcome);
}

function paint(claim: Claim | undefined, look: Look): string {
  if (look === "plain") return "line-other w15 paper";
  if (look === "pale") return "line-rule paper";
  return claim?.outcome === "holds" ? "fill-ink" : "line-ink w15 paper";
}

/** A reading has a dotted rim: there is nothing to check in it. */
function dashed(mark: Mark, placed: readonly Placed[], look: Look): Mark {
  const reading =
    mark.key.endsWith("-reading") || of(placed, "reading").some(({ claim }) => mark.key === `claim:${claim.id}`);
  if (!reading || look !== "outcome") return mark;
  return { ...mark, attrs: { ...mark.attrs, "stroke-dasharray": "2.2 2.6" } };
}

/** A small sign on the shoulder of a dot: later readings are higher than the claim. */
export function higherTicks(placed: readonly Placed[], r: number): Mark[] {
  return placed
    .filter(({ claim }) => claim.higherNow)
    .map(({ claim, at: [x, y] }) =>
      group(
        `higher:${claim.id}`,
        [r > 6 ? higherTick("tick", x + r * 0.85, y - r * 0.85, r) : higherTick("tick", x + r * 0.9, y - r - 1.5, r)],
        { row: ref(claim) },
      ),
    );
}

export function higherTick(key: string, x: number, y: number, r: number): Mark {
  const size = 2 + r * 0.35;
  const points = polygon([
    [x, y - size],
    [x + size, y + size * 0.7],
    [x - size, y + size * 0.7],
  ]);
  return path(key, points, { classes: r > 6 ? "fill-ink halo" : "fill-ink" });
}

function ring(x: number, y: number, r: number): string {
  const arc = (way: 1 | -1) => `a${r},${r} 0 1,0 ${px(2 * r * way)},0`;
  return `M${px(x - r)},${px(y)}${arc(1)}${arc(-1)}`;
}
