import { seeded } from "../figures/kit/random.ts";

/** The two arrows of the opening: drawn, not measured. Each half is drawn outward from the axis at x = 0. */

export interface CoverSize {
  /** From the axis to the edge of the picture. */
  readonly half: number;
  readonly pitch: number;
  readonly tile: number;
  /** Columns of the shaft, and half the rows of the head at its widest. */
  readonly shaft: number;
  readonly head: number;
  readonly dots: number;
}

export const coverSizes = {
  wide: { half: 720, pitch: 12, tile: 8.5, shaft: 34, head: 9, dots: 520 },
  phone: { half: 195, pitch: 8, tile: 5.5, shaft: 11, head: 6, dots: 170 },
} as const satisfies Record<string, CoverSize>;

const shaftRows = 3;
const seed = 11;

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Tiles of the left arrow as two paths: those that still come, and the hollow ones that no longer do. */
export function tiles(size: CoverSize): { solid: string; hollow: string } {
  const cells = arrowCells(size);
  const turns = (row: number) => size.shaft * 0.8 - Math.abs(row) * 1.7 + ((row * 7) % 3);
  const square = ({ column, row }: Cell) => {
    const x = -(column + 1) * size.pitch;
    return `M${round(x)},${round(row * size.pitch - size.tile / 2)}h${size.tile}v${size.tile}h${-size.tile}z`;
  };
  const isSolid = ({ column, row }: Cell) => column < turns(row);
  return {
    solid: cells.filter(isSolid).map(square).join(""),
    hollow: cells
      .filter((cell) => !isSolid(cell))
      .map(square)
      .join(""),
  };
}

/** Rows of the shaft, then a head that narrows to its tip, away from the axis. */
function arrowCells({ shaft, head }: CoverSize): Cell[] {
  const cells: Cell[] = [];
  for (let column = 0; column < shaft + head + 1; column += 1) {
    const reach = column < shaft ? shaftRows : head - (column - shaft);
    for (let row = -reach; row <= reach; row += 1) cells.push({ column, row });
  }
  return cells;
}

/** Threads of the right arrow: thick ones up to the head, fine strands where they fray, dots where they go out of sight. */
export function threads(size: CoverSize): { thick: string; fine: string; dots: string } {
  const { pitch, head } = size;
  const random = seeded(seed);
  const neck = Math.round(size.half * 0.42);
  const rows = Array.from({ length: 2 * head + 1 }, (_, index) => index - head);
  const thick = rows.map((row) => {
    const start = Math.abs(row) <= shaftRows ? pitch * 0.4 : neck;
    const end = neck + (head + 1 - Math.abs(row)) * pitch;
    return `M${round(start)},${round(row * pitch)}H${round(end)}`;
  });
  const tip = neck + pitch * 2;
  const fine = Array.from({ length: 2 * head + 1 }, (_, index) => {
    const row = index - head;
    const from = neck + (head + 1 - Math.abs(row)) * pitch;
    const to = from + size.half * (0.1 + random() * 0.14);
    return `M${round(from)},${round(row * pitch)}Q${round((from + to) / 2)},${round(row * pitch)} ${round(to)},${round(row * pitch * 1.12 + (random() - 0.5) * pitch)}`;
  });
  const spread = Array.from({ length: size.dots }, () => {
    const along = Math.pow(random(), 0.8);
    const x = tip + pitch * 4 + along * (size.half - tip - pitch * 4);
    const y = (random() + random() - 1) * pitch * head * (0.75 + along * 0.75);
    return `M${round(x)},${round(y)}h0`;
  });
  return { thick: thick.join(""), fine: fine.join(""), dots: spread.join("") };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
