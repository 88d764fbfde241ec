import { group, path, px, rect, type Mark } from "../kit/scene.ts";

/** A model file: a sheet of numbers. (x, y) is its middle, `size` its height. */
export function sheet(key: string, x: number, y: number, size: number, row?: string): Mark {
  const width = size * 0.78;
  const [left, top] = [x - width / 2, y - size / 2];
  const columns = size > 40 ? 5 : 3;
  const pitch = width / (columns + 1);
  const lines = Math.floor(size / pitch) - 1;
  const dots = Array.from({ length: columns * lines }, (_, index) => {
    const cx = left + pitch * (1 + (index % columns)) - 1;
    const cy = top + (size - pitch * (lines - 1)) / 2 + pitch * Math.floor(index / columns);
    return `M${px(cx)},${px(cy)}h2`;
  });
  return group(
    key,
    [
      rect("paper", left, top, width, size, { classes: "line-cn w2 paper" }),
      path("numbers", dots.join(""), { classes: `line-cn ${size > 40 ? "w4" : "w3"}` }),
    ],
    row ? { row } : {},
  );
}

/** A tag with a hole, hung from the upper right corner of a sheet. */
export function tag(key: string, x: number, y: number, size: number): Mark {
  const [w, h] = [size * 0.42, size * 0.26];
  const d = `M${px(x)},${px(y)}l${px(h * 0.6)},${px(-h / 2)}h${px(w)}v${px(h)}h${px(-w)}Z`;
  return path(key, d, { classes: "line-ink w2 paper" });
}
