/** Columns of tiles beside the axis of a chapter's opening: drawn, not measured. */

const pitch = 12;
const tile = 8;
const columns = 2;

/** Width in pixels of the columns. */
export const motifWidth = (columns - 1) * pitch + tile;

/** How the tiles fall: each row holds its columns; from `turn` on some are hollow, after twice as many rows all are. */
export function tileColumns(rows: number, turn: number): { solid: string; hollow: string } {
  const solid: string[] = [];
  const hollow: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const square = `M${column * pitch},${row * pitch}h${tile}v${tile}h${-tile}z`;
      (arrives(row, column, turn) ? solid : hollow).push(square);
    }
  }
  return { solid: solid.join(""), hollow: hollow.join("") };
}

/** Ever fewer after the turn, by rule rather than by chance: every build draws the same tiles. */
function arrives(row: number, column: number, turn: number): boolean {
  const late = row - turn;
  return late < 0 || (late < turn && (row * 5 + column * 3) % turn > late);
}
