import { seeded } from "../kit/random.ts";
import { px } from "../kit/scene.ts";

/** The two arrows of the opening, drawn outward from the axis: tiles to the left, threads to the right. */
export interface Arrows {
  readonly axis: number;
  readonly y: number;
  /** From the axis to the edge of the picture. */
  readonly half: number;
  readonly pitch: number;
  readonly tile: number;
  /** Columns of the shaft, and half the rows of the head at its widest. */
  readonly shaft: number;
  readonly head: number;
  readonly dots: number;
  /** Between the axis and the threads, in rows. */
  readonly lead?: number;
}

const shaftRows = 3;
const seed = 11;

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Tiles of the left arrow as two paths: those that still come, and the hollow ones that no longer do. */
export function arrowTiles(arrows: Arrows): { readonly solid: string; readonly hollow: string } {
  const turns = (row: number) => columnsOf(arrows) * 0.62 - Math.abs(row) * 1.7 + ((row * 7) % 3);
  const paths = { solid: "", hollow: "" };
  for (const cell of arrowCells(arrows)) {
    paths[cell.column < turns(cell.row) ? "solid" : "hollow"] += square(arrows, cell);
  }
  return paths;
}

/** Rows of the shaft, then a head that narrows to its tip, away from the axis. */
function arrowCells(arrows: Arrows): Cell[] {
  const { shaft, head } = arrows;
  const cells: Cell[] = [];
  for (let column = 0; column < columnsOf(arrows); column += 1) {
    const reach = column < shaft ? shaftRows : head - (column - shaft);
    for (let row = -reach; row <= reach; row += 1) cells.push({ column, row });
  }
  return cells;
}

function columnsOf({ shaft, head }: Arrows): number {
  return shaft + head + 1;
}

function square({ axis, y, pitch, tile }: Arrows, { column, row }: Cell): string {
  return `M${px(axis - (column + 1) * pitch)},${px(y + row * pitch - tile / 2)}h${tile}v${tile}h${-tile}z`;
}

export interface ArrowThreads {
  readonly thick: string;
  readonly fine: string;
  readonly dots: string;
}

/** Threads of the right arrow: whole up to the head, fine strands where they fray, dots where they go out of sight. */
export function arrowThreads(arrows: Arrows): ArrowThreads {
  const { axis, y, half, pitch, head, dots, lead = 0.4 } = arrows;
  const random = seeded(seed);
  const neck = neckOf(arrows);
  const at = (along: number, row: number) => `${px(axis + along)},${px(y + row * pitch)}`;
  const rows = Array.from({ length: 2 * head + 1 }, (_, index) => index - head);
  const end = (row: number) => neck + (head + 1 - Math.abs(row)) * pitch;
  const thick = rows.map((row) => {
    const start = Math.abs(row) <= shaftRows ? pitch * lead : neck;
    return `M${at(start, row)}H${px(axis + end(row))}`;
  });
  const fine = rows.map((row) => {
    const [from, to] = [end(row), end(row) + half * (0.1 + random() * 0.14)];
    return `M${at(from, row)}Q${at((from + to) / 2, row)} ${at(to, row * 1.12 + random() - 0.5)}`;
  });
  const first = neck + pitch * 6;
  const spread = Array.from({ length: dots }, () => {
    const along = Math.pow(random(), 0.8);
    const row = (random() + random() - 1) * head * (0.75 + along * 0.75);
    return `M${at(first + along * (half - first), row)}h0`;
  });
  return { thick: thick.join(""), fine: fine.join(""), dots: spread.join("") };
}

/** Where the head of the thread arrow begins, counted from the axis. */
export function neckOf({ half }: Arrows): number {
  return Math.round(half * 0.42);
}

/** Where the head of the tile arrow begins and where its tip is, counted from the axis. */
export function tileArrowEnds({ shaft, head, pitch }: Arrows): { readonly neck: number; readonly tip: number } {
  return { neck: shaft * pitch, tip: (shaft + head + 1) * pitch };
}
