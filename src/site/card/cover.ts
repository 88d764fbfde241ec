import { group, path, type Mark, type Scene } from "../../figures/kit/scene.ts";
import { threads, tiles, type CoverSize } from "../cover.ts";
import { card } from "./compose.ts";
import { cardFrame } from "./places.ts";
import { settings } from "./settings.ts";
import { setText, type Setting } from "./text.ts";

const axis = cardFrame.width / 2;
const arrows: CoverSize = { half: axis, pitch: 13, tile: 9.5, shaft: 25, head: 9, dots: 420 };
const name: Setting = { ...settings.chapter.title, sizes: [68] };

/** The card of the site itself is its cover: the name across the axis, the two arrows, and what it says in sentences. */
export function composeCover([before, after]: readonly [string, string], tagline: string): Scene {
  const [width, gap] = [548, 20];
  const left = { x: axis - gap - width, width };
  const right = { x: axis + gap, width };
  const top = { y: 56, height: 80 };
  const foot = { y: 514, height: 80 };
  const end = tagline.indexOf(". ") + 1;
  const { line } = settings.chapter;
  return card(axis, [
    twoArrows(),
    setText("before", before, { ...left, ...top }, { ...name, anchor: "end" }).mark,
    setText("after", after, { ...right, ...top }, name).mark,
    setText("left", tagline.slice(0, end), { ...left, ...foot }, { ...line, anchor: "end" }).mark,
    setText("right", tagline.slice(end + 1), { ...right, ...foot }, line).mark,
  ]);
}

function twoArrows(): Mark {
  const { solid, hollow } = tiles(arrows);
  const { thick, fine, dots } = threads(arrows);
  const marks = [
    path("solid", solid, { classes: "fill-us" }),
    path("hollow", hollow, { classes: "line-us" }),
    path("thick", thick, { classes: "line-cn w4" }),
    path("fine", fine, { classes: "line-cn" }),
    path("dots", dots, { classes: "line-cn w3 dots" }),
  ];
  return group("arrows", marks, { attrs: { transform: `translate(${axis} 316)` } });
}
