import { curvePath, straight } from "../kit/curve.ts";
import type { Rows, Words } from "../kit/define.ts";
import { seeded } from "../kit/random.ts";
import { circle, path, px, rect, type Mark } from "../kit/scene.ts";
import { across, type Plan } from "./plan.ts";
import { stopMark, stopsOf, stopWords, tallies, trackNames, type Stop } from "./stops.ts";

const seed = 5;
const strands = [-1, 0, 1];

/** The way of one file: counted when it is fetched, then out of sight. An American shelf is named with the law that could reach it. */
export function fileTrack(rows: Rows, words: Words, plan: Plan, whose: "nobody" | "us"): Mark[] {
  const stops = stopsOf(rows, plan, "file");
  const named = ({ node }: Stop) => node.id === "shelf" && whose === "us";
  return [
    ...stops.flatMap((stop, index) => way(plan, stop, stops[index + 1])),
    ...scattered(plan, stops),
    ...stops.map((stop) => {
      const said = named(stop) ? [] : [stopWords(plan, words, "file", stop)];
      return stopMark(stop, [station(plan, stop, whose), ...said]);
    }),
    ...tallies(plan, "file", stops),
    ...trackNames(plan, words, "file"),
  ];
}

/** A knot of the thread: whole while somebody sees it, open once nobody does; the shelf is a shelf. */
function station(plan: Plan, { node, y }: Stop, whose: "nobody" | "us"): Mark {
  const [x, { chip }] = [across(plan, "file", plan.track), plan];
  if (node.id === "shelf") {
    const [wide, high] = whose === "us" ? [chip * 2.6, chip * 1.1] : [chip * 2.2, chip * 0.8];
    const classes = whose === "us" ? "fill-us" : "line-ink w15 paper";
    return rect("shelf", x - wide / 2, y - high / 2, wide, high, { classes });
  }
  const seen = node.id === "publish" || node.id === "fetch";
  return circle("knot", x, y, chip * 0.36, { classes: seen ? "fill-cn" : "line-cn w15 paper" });
}

/** Whole threads to the next stop, or dashed ones where nobody sees the way. */
function way(plan: Plan, { y, next }: Stop, to: Stop | undefined): Mark[] {
  if (!next || !to) return [];
  const x = across(plan, "file", plan.track);
  const row = `flows/${next.id}`;
  const { classes, pitch } = plan.thread;
  if (next.strength === "shown") {
    const threads = strands.map((strand) => `M${px(x + strand * pitch)},${px(y)}V${px(to.y)}`);
    return [path(`way:${next.id}`, threads.join(""), { classes: `line-cn ${classes}`, row })];
  }
  const dashed = path(`way:${next.id}`, curvePath(straight([x, y], [x, to.y])), { classes: `line-cn ${classes}`, row });
  return [{ ...dashed, attrs: { ...dashed.attrs, "stroke-dasharray": "5 4" } }];
}

/** From where the file was fetched the threads fray into strands and dots: copies go wherever they like. */
function scattered(plan: Plan, stops: readonly Stop[]): Mark[] {
  const [from, to] = [stops.find(({ counted }) => counted)?.y ?? plan.top, plan.bottom + plan.chip];
  const x = across(plan, "file", plan.track);
  const { spread, dots, pitch } = plan.thread;
  const random = seeded(seed);
  const fine = [-1, -0.7, -0.4, 0.4, 0.7, 1].map((side) => {
    const end = from + (to - from) * (0.25 + 0.5 * random());
    const out = x + side * spread * (0.5 + 0.4 * random());
    const start = x + Math.sign(side) * pitch;
    return `M${px(start)},${px(from)}Q${px(start)},${px((from + end) / 2)} ${px(out)},${px(end)}`;
  });
  const points = Array.from({ length: dots }, () => {
    const along = Math.sqrt(random());
    const off = (random() + random() - 1) * spread * (0.3 + 0.9 * along);
    return `M${px(x + off)},${px(from + 12 + (to - from - 12) * along)}h0`;
  });
  const cloud = path("dots", points.join(""), { classes: `line-cn ${plan.frame.name === "wide" ? "w2" : "w15"}` });
  return [
    path("fine", fine.join(""), { classes: "line-cn" }),
    { ...cloud, attrs: { ...cloud.attrs, "stroke-linecap": "round" } },
  ];
}
