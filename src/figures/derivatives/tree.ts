import { label, type Rows, type Words } from "../kit/define.ts";
import { rowWords } from "../kit/dotrow.ts";
import { observations, printed } from "../kit/rows.ts";
import { group, path, px, text, type Frame, type Mark } from "../kit/scene.ts";
import { dot, lineOf } from "../kit/shapes.ts";
import { count, derivatives, wordsOf } from "./series.ts";

interface Layout {
  /** Repositories for which one thread stands. */
  readonly each: number;
  readonly pitch: { readonly trunk: number; readonly branch: number };
  /** Between two branches, wide enough for their words. */
  readonly gap: number;
  readonly fork: number;
  readonly spread: number;
  readonly tip: number;
  readonly top: number;
}

const layouts: Record<Frame["name"], Layout> = {
  wide: { each: 1000, pitch: { trunk: 0.4, branch: 1.9 }, gap: 34, fork: 40, spread: 290, tip: 392, top: 54 },
  narrow: { each: 2000, pitch: { trunk: 0.5, branch: 1.5 }, gap: 30, fork: 14, spread: 100, tip: 158, top: 36 },
};

/** One trunk of threads parts into branches, each as thick as its share of all. */
export function tree(rows: Rows, words: Words, frame: Frame): Mark[] {
  const layout = layouts[frame.name];
  const parts = observations(rows, "derivative-parts");
  const threads = parts.map(({ value }) => Math.max(1, Math.round(value / layout.each)));
  const all = threads.reduce((total, many) => total + many, 0);
  const height = all * layout.pitch.branch + (parts.length - 1) * layout.gap;
  const trunkTop = layout.top + (height - all * layout.pitch.trunk) / 2;
  return [
    ...total(rows, words, frame),
    ...parts.flatMap((row, index) => {
      const before = threads.slice(0, index).reduce((sum, many) => sum + many, 0);
      const from = trunkTop + before * layout.pitch.trunk;
      const to = layout.top + before * layout.pitch.branch + index * layout.gap;
      const many = threads[index] ?? 0;
      const ref = `derivative-parts/${row.id}`;
      const middle = to + ((many - 1) * layout.pitch.branch) / 2;
      const means = words.labels[`${row.id}-means`];
      return [
        group(`row:${row.id}`, [path("threads", strands(many, from, to, layout), { classes: lineOf(row.maker) })], {
          row: ref,
        }),
        rowWords(
          row.id,
          layout.tip + 12,
          middle - (means ? 8 : 0),
          { value: printed(words, ref).value, how: label(words, row.id) },
          true,
        ),
        ...(means ? [text(`means:${row.id}`, layout.tip + 12, middle + 13, means, { classes: "quiet" })] : []),
      ];
    }),
  ];
}

function total(rows: Rows, words: Words, frame: Frame): Mark[] {
  const row = count(rows, "qwen-file-2026");
  return [
    dot(`row:${row.id}`, 18, 13, row.method, row.maker, { row: derivatives(row.id) }),
    rowWords(row.id, 30, 13, {
      value: wordsOf(words, row.id).value,
      how: label(words, frame.name === "wide" ? "tree-total" : "tree-total-short"),
    }),
  ];
}

function strands(many: number, from: number, to: number, { pitch, fork, spread, tip }: Layout): string {
  const bend = (fork + spread) / 2;
  const fray = many > 2 ? 2.5 : 0;
  const round = many * pitch.branch * 0.16;
  return Array.from({ length: many }, (_, index) => {
    const [start, end] = [px(from + index * pitch.trunk), px(to + index * pitch.branch)];
    const aside = many > 1 ? (2 * index) / (many - 1) - 1 : 0;
    return `M0,${start}H${fork}C${bend},${start},${bend},${end},${spread},${end}H${px(tip - round * aside ** 2 - fray * ((index * 3) % 5))}`;
  }).join("");
}
