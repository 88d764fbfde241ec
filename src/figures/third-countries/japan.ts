import { label, type Rows, type Words } from "../kit/define.ts";
import { paragraph, wrapped } from "../kit/plate.ts";
import { observation } from "../kit/rows.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import { cell, tableRows } from "../kit/table.ts";

const plans = {
  wide: {
    box: { x: 12, y: 14, width: 290, height: 412 },
    core: { x: 34, y: 96, width: 246, height: 216, pitch: 12, thread: "w4" },
    pad: 22,
    heads: [36, 16],
    claim: { x: 330, y: 14, width: 258, height: 412, pad: 20 },
    tiles: { y: 196, side: 17, pitch: 22 },
    head: "figure",
    name: "head",
  },
  narrow: {
    box: { x: 2, y: 2, width: 138, height: 236 },
    core: { x: 14, y: 64, width: 114, height: 64, pitch: 9, thread: "w3" },
    pad: 10,
    heads: [20, 5],
    claim: { x: 148, y: 2, width: 130, height: 236, pad: 8 },
    tiles: { y: 108, side: 8, pitch: 11.4 },
    head: "head",
    name: "strong",
  },
} as const;

/** One product with a Chinese model at its core, and beside it the ten of which nobody showed a list. */
export function japan(rows: Rows, words: Words, frame: Frame): readonly Mark[] {
  return [product(rows, words, frame), claimed(rows, words, frame)];
}

function product(rows: Rows, words: Words, frame: Frame): Mark {
  const { box, core, pad, heads, head, name } = plans[frame.name];
  const found = tableRows(rows, "allied-cases").find((row) => cell(row, "found") === "yes");
  if (!found) throw new RangeError(`The figure third-countries needs a case that was found in "allied-cases".`);
  const threads = Array.from({ length: Math.floor(core.height / core.pitch) }, (_, index) => {
    return `M${px(core.x)},${px(core.y + (index + 0.5) * core.pitch)}h${core.width}`;
  });
  const room = box.width - 2 * pad;
  return group(
    "case:found",
    [
      rect("ground", box.x, box.y, box.width, box.height, { classes: "fill-sunk" }),
      rect("box", box.x, box.y, box.width, box.height, { classes: "line-ink w2" }),
      text("product", box.x + pad, box.y + heads[0], cell(found, "product"), { classes: head }),
      paragraph(
        "what",
        box.x + pad,
        box.y + heads[0] + heads[1] / 2,
        wrapped(label(words, "product-note"), room, "label"),
      ),
      rect("core", core.x - 6, core.y - 6, core.width + 12, core.height + 12, { classes: "fill-paper" }),
      path("threads", threads.join(""), { classes: `line-cn ${core.thread}` }),
      paragraph("model", core.x, core.y + core.height + 12, [
        ...wrapped(cell(found, "model"), room, name, "cn-text"),
        ...wrapped(label(words, frame.name === "wide" ? "model-note" : "model-note-narrow"), core.width, "label"),
      ]),
    ],
    { row: `allied-cases/${found.id}` },
  );
}

function claimed(rows: Rows, words: Words, frame: Frame): Mark {
  const { claim, tiles, heads, head, name } = plans[frame.name];
  const { value } = observation(rows, "allied-share/claimed-japan");
  const row = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const x = claim.x + claim.pad + (from + index) * tiles.pitch;
      return `M${px(x)},${px(tiles.y)}h${tiles.side}v${tiles.side}h${-tiles.side}Z`;
    }).join("");
  const said = Math.round(value * 10);
  const edge = rect("box", claim.x, claim.y, claim.width, claim.height, { classes: "line-ink" });
  const room = claim.width - 2 * claim.pad;
  const dashes = { "stroke-dasharray": "3 2" };
  const those = path("said", row(0, said), { classes: "line-cn w15" });
  return group(
    "row:claimed-japan",
    [
      { ...edge, attrs: { ...edge.attrs, "stroke-dasharray": "4 4" } },
      text("name", claim.x + claim.pad, claim.y + heads[0], label(words, "claimed"), { classes: head }),
      paragraph(
        "what",
        claim.x + claim.pad,
        claim.y + heads[0] + heads[1] / 2,
        wrapped(label(words, "claimed-note"), room, "label"),
      ),
      { ...those, attrs: { ...those.attrs, ...dashes } },
      path("others", row(said, 10), { classes: "line-rule" }),
      paragraph("found", claim.x + claim.pad, tiles.y + tiles.side + 12, [
        ...wrapped(label(words, "not-found"), room, name),
        ...wrapped(label(words, "not-found-note"), room, "label"),
      ]),
    ],
    { row: "allied-share/claimed-japan" },
  );
}
