import { keepInAddress } from "./address.ts";
import { compareCells, nextOrder, readOrder, writeOrder, type Order } from "./sort.ts";

/** Turns the column heads of a table into buttons that sort it. Without script they are plain heads. */
export function startSorting(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const heads = [...table.querySelectorAll<HTMLTableCellElement>("thead th")];
  const columns = heads.map((head) => head.dataset.column);
  const rows = [...body.rows];
  let order: Order | undefined;

  function show(next: Order | undefined): void {
    order = next;
    const place = next ? columns.indexOf(next.column) : -1;
    body?.append(...(next && place >= 0 ? sorted(rows, place, next.falling) : rows));
    for (const [index, head] of heads.entries()) {
      if (index === place) head.setAttribute("aria-sort", next?.falling ? "descending" : "ascending");
      else head.removeAttribute("aria-sort");
    }
  }

  for (const head of heads) {
    const column = head.dataset.column;
    if (column === undefined) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      show(nextOrder(order, column));
      keepInAddress({ sort: writeOrder(order) });
      announce(table, order ? button.textContent : "", order);
    });
  }
  const follow = () => show(readOrder(location.search));
  window.addEventListener("popstate", follow);
  follow();
}

function sorted(rows: readonly HTMLTableRowElement[], place: number, falling: boolean): HTMLTableRowElement[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[place]) }));
  return keyed.sort((a, b) => compareCells(a.key, b.key, falling)).map(({ row }) => row);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.value ?? cell?.dataset.sort ?? cell?.textContent.trim() ?? "";
}

/** Says the new order where the page has a place for such news. */
function announce(table: HTMLTableElement, column: string, order: Order | undefined): void {
  const status = document.querySelector("[data-filter-status]");
  const { sortedTemplate = "", rising = "", falling = "" } = table.dataset;
  if (!status || !order) return;
  status.textContent = sortedTemplate
    .replace("{column}", column.trim())
    .replace("{direction}", order.falling ? falling : rising);
}
