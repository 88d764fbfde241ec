import { arrow } from "../kit/arrow.ts";
import { straight } from "../kit/curve.ts";
import { label, type Rows, type Words } from "../kit/define.ts";
import { graphOf } from "../kit/graph.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { seeded } from "../kit/random.ts";
import { group, path, px, text, type Mark } from "../kit/scene.ts";
import { ref, type DoorPlan } from "./plan.ts";

const bays = 3;
const seed = 11;

/** A factory: walls, a saw-toothed roof, and an opening to the left. */
export function hall(words: Words, { hall: { x, y, roof, foot }, frame, opening, names }: DoorPlan): Mark {
  const right = frame.width - 2;
  const bay = (right - x) / bays;
  const teeth = Array.from({ length: bays }, (_, index) => {
    return `L${px(x + index * bay)},${px(y - roof)}L${px(x + (index + 1) * bay)},${px(y)}`;
  }).join("");
  const walls = `M${px(x)},${px(opening[1])}V${px(foot)}H${px(right)}V${px(y)}M${px(x)},${px(opening[0])}V${px(y - roof)}`;
  const wide = frame.name === "wide";
  return group(
    "node:factory",
    [
      path("ground", `M${px(x)},${px(y)}${teeth}L${px(right)},${px(foot)}L${px(x)},${px(foot)}Z`, {
        classes: "fill-sunk",
      }),
      path("roof", `M${px(x)},${px(y - roof)}${teeth.slice(teeth.indexOf("L", 1))}`, { classes: "line-ink w2" }),
      path("walls", walls, { classes: "line-ink w2" }),
      text("name", x + (wide ? 34 : 14), y + (wide ? 30 : 21), label(words, "factory"), { classes: names }),
    ],
    { row: ref("factory") },
  );
}

/** The model: a sheet of ochre threads. */
export function sheet(words: Words, { sheet: { x, y, width, height }, frame, names }: DoorPlan): Mark {
  const pitch = frame.name === "wide" ? 13 : 8;
  const count = Math.floor(height / pitch);
  const threads = Array.from({ length: count }, (_, index) => `M${px(x)},${px(y + (index + 0.5) * pitch)}h${width}`);
  const name = wrapped(label(words, "model"), width + 6, names, "cn-text");
  return group(
    "node:model",
    [
      path("threads", threads.join(""), { classes: `line-cn ${frame.name === "wide" ? "w4" : "w3"}` }),
      paragraph("name", x, y - 6 - paragraphHeight(name), name),
    ],
    { row: ref("model") },
  );
}

/** What the machines see, as grains that stay inside. */
export function dataCloud(rows: Rows, words: Words, plan: DoorPlan): Mark {
  const { cloud, hall: { x }, frame, in: way } = plan; // prettier-ignore
  const wide = frame.name === "wide";
  const edge = graphOf(rows, "factory").edge("factory-to-data");
  const left = x + plan.reach + (wide ? 16 : 6);
  const width = frame.width - (wide ? 16 : 8) - left;
  const name = wrapped(label(words, "machine-data"), width, "strong", "ink");
  const note = wide ? wrapped(label(words, "machine-data-note"), width, "label") : [];
  const said = paragraphHeight([...name, ...note]);
  const top = cloud.y + said + (wide ? 10 : 6);
  const random = seeded(seed);
  const grains = Array.from({ length: cloud.dots }, () => {
    return `M${px(left + random() * width)},${px(top + random() * (cloud.y + cloud.height - top))}h0`;
  });
  const grain = path("grains", grains.join(""), { classes: `line-other ${wide ? "w4" : "w3"}` });
  const down = wide ? [way - 8, cloud.y - 4] : [way - 8, cloud.y - 1];
  return group("node:machine-data", [
    arrow("edge", straight([left + 6, down[0] ?? 0], [left + 6, down[1] ?? 0]), {
      maker: edge.maker,
      strength: edge.strength,
      weight: wide ? "thick" : "thin",
      row: ref(edge.id),
    }),
    ...(wide ? [paragraph("made", left + 22, way + 8, wrapped(label(words, "data-made"), width - 22, "label"))] : []),
    group(
      "data",
      [
        paragraph("name", left, cloud.y, [...name, ...note]),
        { ...grain, attrs: { ...grain.attrs, "stroke-linecap": "round" } },
      ],
      { row: ref("machine-data") },
    ),
  ]);
}
