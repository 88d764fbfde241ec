import type { Board, Link } from "../kit/board.ts";
import type { Frame } from "../kit/scene.ts";

const links = ["qwen-to-internvl3", "internvl3-to-v4", "v4-to-home-chips"];
const nodes = ["qwen-2-5", "internvl3", "deepseek-v4", "home-chips"];

/** The chain from left to right with its reasons below; from top to bottom where the frame is narrow. */
export function boardOf(frame: Frame, checked: boolean): Board {
  const wide = frame.name === "wide";
  const words: Link["words"] = wide ? { hand: "right", note: true, width: 118, gap: 22 } : { hand: "left", gap: 14 };
  return {
    dataset: "chain",
    grid: wide
      ? { columns: 4, rows: 2, margin: { x: 64, top: 70, bottom: 70 } }
      : { columns: 2, rows: 4, margin: { x: 62, top: 14, bottom: 108 } },
    seats: Object.fromEntries(nodes.map((id, index) => [id, wide ? [index, 0] : [0, index]])),
    links: Object.fromEntries(links.map((id) => [id, checked ? { words, at: wide ? 0.36 : 0.4 } : {}])),
    weight: wide ? "thick" : "thin",
    names: wide ? "head" : "strong",
    nameWidth: wide ? 84 : 120,
  };
}
