/** How a column is sorted, as an address names it: "value" rising, "-value" falling. */
export interface Order {
  readonly column: string;
  readonly falling: boolean;
}

export function readOrder(search: string): Order | undefined {
  const [, minus, column] = /^(-?)([\w-]+)$/.exec(new URLSearchParams(search).get("sort") ?? "") ?? [];
  return column ? { column, falling: minus === "-" } : undefined;
}

export function writeOrder(order: Order | undefined): string {
  return order ? `${order.falling ? "-" : ""}${order.column}` : "";
}

/** A press sorts rising, the next one falling, the third puts the rows back into the order of the file. */
export function nextOrder(now: Order | undefined, column: string): Order | undefined {
  if (now?.column !== column) return { column, falling: false };
  return now.falling ? undefined : { column, falling: true };
}

/** Compares two cells: numbers by value, texts by the alphabet; what is empty stands last either way. */
export function compareCells(a: string, b: string, falling: boolean): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const [left, right] = [Number(a), Number(b)];
  const bothNumbers = !Number.isNaN(left) && !Number.isNaN(right);
  const order = bothNumbers ? left - right : a.localeCompare(b, "en", { numeric: true });
  return falling ? -order : order;
}
