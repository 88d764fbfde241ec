/** Scales rows and columns in turn until each adds up to one (the balancing of Sinkhorn and Knopp). */
export function level(square: readonly (readonly number[])[], rounds = 40): number[][] {
  let scaled = square.map((row) => [...row]);
  for (let round = 0; round < rounds; round += 1) scaled = turned(rowsToOne(turned(rowsToOne(scaled))));
  return scaled;
}

function rowsToOne(square: number[][]): number[][] {
  return square.map((row) => {
    const sum = row.reduce((total, value) => total + value, 0);
    return row.map((value) => value / sum);
  });
}

function turned(square: number[][]): number[][] {
  return square.map((_, column) => square.map((row) => row[column] ?? 0));
}
