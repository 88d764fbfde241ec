import { extentOf, type Extent } from "./extent.ts";
import type { Frame, Mark, Scene } from "./scene.ts";

/** A mark that a reader would not see as it is meant. */
export interface MarkFault {
  /** The keys that lead to the mark, from the outermost group. */
  readonly mark: string;
  /** The row the mark stands for, if it or a group around it names one. */
  readonly row?: string;
  readonly fault: string;
}

/** Pixels that a mark may stand over the edge, by rounding or by the measuring of text. */
const slack = 2;

/** What is wrong with a picture: marks at no place, of a negative size, or beyond the frame. */
export function sceneFaults({ frame, marks }: Scene): MarkFault[] {
  return marks.flatMap((mark) => markFaults(mark, frame, [], undefined));
}

function markFaults(mark: Mark, frame: Frame, path: readonly string[], around: string | undefined): MarkFault[] {
  const keys = [...path, mark.key];
  const row = mark.row ?? around;
  const tell = (fault: string): MarkFault => ({ mark: keys.join(" > "), ...(row ? { row } : {}), fault });
  const wrong = wrongNumber(mark);
  const own = wrong ?? wrongPlace(extentOf(mark), frame);
  const inner = (mark.children ?? []).flatMap((child) => markFaults(child, frame, keys, row));
  return own === undefined ? inner : [tell(own), ...inner];
}

function wrongNumber({ attrs }: Mark): string | undefined {
  const entries = Object.entries(attrs);
  const [name, value] = entries.find(([, value]) => /NaN|Infinity|undefined|null/.test(String(value))) ?? [];
  if (name !== undefined) return `its ${name} is ${value}`;
  const [size, negative] = entries.find(([name, value]) => sizes.has(name) && Number(value) < 0) ?? [];
  return size === undefined ? undefined : `its ${size} is ${negative}`;
}

const sizes: ReadonlySet<string> = new Set(["width", "height", "r"]);

function wrongPlace(extent: Extent | undefined, { name, width, height }: Frame): string | undefined {
  if (!extent) return undefined;
  const over = {
    left: -extent.left,
    top: -extent.top,
    right: extent.right - width,
    bottom: extent.bottom - height,
  };
  const sides = Object.entries(over).filter(([, pixels]) => !(pixels <= slack));
  const [side, pixels] = sides[0] ?? [];
  if (side === undefined || pixels === undefined) return undefined;
  return `it stands ${Math.round(pixels)} px beyond the ${side} edge of the ${name} frame`;
}
