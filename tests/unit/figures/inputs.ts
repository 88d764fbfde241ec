import { readdirSync, readFileSync } from "node:fs";
import { figureRows, printedWords } from "../../../src/chapters/figure-print.ts";
import { buildCatalog } from "../../../src/datasets/catalog.ts";
import type { Figure, Rows, Words } from "../../../src/figures/kit/define.ts";
import type { Mark } from "../../../src/figures/kit/scene.ts";
import type { Row } from "../../../src/datasets/schema/rows.ts";

const root = new URL("../../../", import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** The rows and printed words of a figure, from the real data of the newest edition. */
export function inputs(figure: Figure): { rows: Rows; words: Words } {
  const folders = readdirSync(new URL("data/", root), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const datasets = folders.flatMap(({ name }) =>
    readdirSync(new URL(`data/${name}/`, root)).map((file) => json(`data/${name}/${file}`)),
  );
  const { sources } = json("data/sources.json");
  const { editions } = json("data/editions.json");
  const catalog = buildCatalog({ datasets, sources, editions });
  const rows = figureRows(figure, catalog);
  return { rows, words: printedWords(json(`content/en/figures/${figure.id}.json`), rows, catalog) };
}

/** The same rows with fields of one of them replaced. */
export function changed(rows: Rows, ref: string, fields: object): Rows {
  const [dataset = "", id] = ref.split("/");
  const list = (rows[dataset] ?? []).map((row) => (row.id === id ? ({ ...row, ...fields } as Row) : row));
  return { ...rows, [dataset]: list };
}

/** Every mark of a picture, those inside groups included. */
export function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => [mark, ...flat(mark.children ?? [])]);
}

/** The corners of a mark, read from its coordinates; paths by the points their commands name. */
export function points(mark: Mark): [x: number, y: number][] {
  const n = (name: string) => Number(mark.attrs[name]);
  if (mark.tag === "line") return [[n("x1"), n("y1")], [n("x2"), n("y2")]]; // prettier-ignore
  if (mark.tag === "circle") return [[n("cx") - n("r"), n("cy") - n("r")], [n("cx") + n("r"), n("cy") + n("r")]]; // prettier-ignore
  if (mark.tag === "rect") return [[n("x"), n("y")], [n("x") + n("width"), n("y") + n("height")]]; // prettier-ignore
  return mark.tag === "path" ? pathPoints(String(mark.attrs.d)) : [];
}

function pathPoints(d: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHV])([^MLHVZ]*)/g)].flatMap(([, command, numbers = ""]) => {
    const values = numbers.split(/[ ,L]/).filter(Boolean).map(Number);
    if (command === "H") return [[(x = values[0] ?? x), y] as [number, number]];
    if (command === "V") return [[x, (y = values[0] ?? y)] as [number, number]];
    [x = 0, y = 0] = values;
    return [[x, y] as [number, number]];
  });
}
