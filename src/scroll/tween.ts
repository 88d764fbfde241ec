import type { Attrs, Mark, Scene } from "../figures/kit/scene.ts";

type At<Value> = (time: number) => Value;

/** What makes two marks of sibling lists the same thing: a key that changed its tag is another thing. */
export function identityOf(mark: Mark): string {
  return `${mark.tag} ${mark.key}`;
}

/**
 * The scenes on the way from one picture to another, for times from 0 to 1. Marks are matched by key at each level:
 * numbers and paths of the same build move, marks without a partner fade, everything else changes at the end.
 * At 1 it is the target itself, so that an animated picture ends as a drawn one.
 */
export function sceneBetween(from: Scene, to: Scene): At<Scene> {
  const marks = marksBetween(from.marks, to.marks);
  return (time) => (time >= 1 ? to : { frame: to.frame, marks: marks(time) });
}

function marksBetween(from: readonly Mark[], to: readonly Mark[]): At<readonly Mark[]> {
  const partners = new Map(from.map((mark) => [identityOf(mark), mark]));
  const staying = to.map((mark) => {
    const partner = partners.get(identityOf(mark));
    partners.delete(identityOf(mark));
    return partner ? markBetween(partner, mark) : faded(mark, 0, 1);
  });
  const leaving = [...partners.values()].map((mark) => faded(mark, 1, 0));
  const all = [...leaving, ...staying];
  return (time) => all.map((at) => at(time));
}

function markBetween(from: Mark, to: Mark): At<Mark> {
  // The same object every frame tells the patch that there is nothing to do.
  if (JSON.stringify(from) === JSON.stringify(to)) return () => to;
  const attrs = attrsBetween(from.attrs, to.attrs);
  if (!from.children && !to.children) return (time) => ({ ...from, attrs: attrs(time) });
  const children = marksBetween(from.children ?? [], to.children ?? []);
  return (time) => ({ ...from, attrs: attrs(time), children: children(time) });
}

function faded(mark: Mark, from: number, to: number): At<Mark> {
  const own = opacityOf(mark.attrs);
  const opacity = numberBetween(from * own, to * own);
  return (time) => ({ ...mark, attrs: { ...mark.attrs, opacity: opacity(time) } });
}

function opacityOf(attrs: Attrs): number {
  return Number(attrs.opacity ?? 1);
}

function attrsBetween(from: Attrs, to: Attrs): At<Attrs> {
  const moving: [string, At<string | number>][] = [];
  for (const [name, value] of Object.entries(to)) {
    const before = from[name];
    if (before !== undefined && before !== value) moving.push([name, valueBetween(before, value)]);
  }
  if ("opacity" in from || "opacity" in to) moving.push(["opacity", numberBetween(opacityOf(from), opacityOf(to))]);
  return (time) => ({ ...from, ...Object.fromEntries(moving.map(([name, at]) => [name, at(time)])) });
}

function valueBetween(from: string | number, to: string | number): At<string | number> {
  if (typeof from === "number" && typeof to === "number") return numberBetween(from, to);
  return pathBetween(String(from), String(to)) ?? (() => from);
}

// Three lines instead of d3-interpolate, which brings the whole of d3-color into the first script.
function numberBetween(from: number, to: number): At<number> {
  return (time) => from + (to - from) * time;
}

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

function pathBetween(from: string, to: string): At<string> | null {
  if (buildOf(from) !== buildOf(to)) return null;
  const starts = from.match(number) ?? [];
  return (time) => {
    let index = 0;
    return to.replace(number, (end) => String(numberBetween(Number(starts[index++]), Number(end))(time)));
  };
}

const arcFlags = /(A(?:[^,\s]+[,\s]){3})([01])([,\s])([01])/gi;

/** A path without its numbers. An arc's two flags stay in: halfway between 0 and 1 they would break the path. */
function buildOf(path: string): string {
  const flagsKept = path.replace(arcFlags, (_, start: string, large: string, gap: string, sweep: string) => {
    return `${start}${large === "1" ? "L" : "l"}${gap}${sweep === "1" ? "S" : "s"}`;
  });
  return flagsKept.replace(number, "#");
}
