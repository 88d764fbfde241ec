import { block, type Line } from "../kit/block.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { observation } from "../kit/rows.ts";
import { circle, group, line, type Mark } from "../kit/scene.ts";
import { wrapped } from "../kit/plate.ts";
import { places, type Plan } from "./plan.ts";

/** A disc for each size, its area the number of parameters, on the machine it is for. */
export function sizes(rows: Rows, words: Words, plan: Plan): Mark[] {
  const values = places.flatMap(({ ids }) => ids.map((id) => observation(rows, `family-sizes/${id}`)));
  const most = Math.max(...values.map(({ value, high = value }) => high));
  const radius = (value: number) => plan.largest * Math.sqrt(value / most);
  return [
    line("floor", 0, plan.floor, plan.width, plan.floor, { classes: "line-ink" }),
    ...places.map(({ id, ids }, index) => {
      const x = plan.columns[index] ?? 0;
      const discs = ids.flatMap((size) => {
        const { low, value, high = value } = observation(rows, `family-sizes/${size}`);
        return [...new Set([high, low ?? high])].map((each) =>
          disc(`${size}:${each}`, x, plan.floor, radius(each), size),
        );
      });
      return group(`place:${id}`, [...discs.toSorted(larger), said(words, plan, id, x)]);
    }),
  ];
}

/** Larger discs lie below smaller ones. */
function larger(a: Mark, b: Mark): number {
  return Number(b.attrs.r) - Number(a.attrs.r);
}

/** Sizes that came later are rings: they grow out of the same place. */
function disc(key: string, x: number, floor: number, r: number, size: string): Mark {
  const later = size.endsWith("3-5");
  const classes = later ? "line-cn w15 paper" : "fill-cn halo";
  return circle(key, x, floor - r, Math.max(2, r), { classes, row: `family-sizes/${size}` });
}

function said(words: Words, plan: Plan, id: string, x: number): Mark {
  const name = wrapped(label(words, id), plan.words, plan.frame === "wide" ? "head" : "strong");
  const size = wrapped(label(words, `${id}-size-${plan.frame}`), plan.words, "label", "quiet");
  const lines: Line[] = [...name, ...size];
  const height = lines.reduce((sum, { style }) => sum + (style === "head" ? 18 : 14), 0);
  return block("words", [x, plan.floor + 10 + height / 2], lines).mark;
}
