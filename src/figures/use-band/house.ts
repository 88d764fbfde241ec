import { label, type Words } from "../kit/define.ts";
import { paragraph, paragraphHeight, wrapped } from "../kit/plate.ts";
import { group, path, px, rect, text, type Frame, type Mark } from "../kit/scene.ts";
import type { Box } from "../kit/curve.ts";

const rooms = ["market", "firms", "apps", "own"] as const;
export type Room = (typeof rooms)[number];

interface Built {
  readonly marks: readonly Mark[];
  readonly boxOf: (room: Room) => Box;
}

const layout = {
  wide: { eaves: 84, ridge: 6, left: 8, foot: 438, big: 376, pad: 18 },
  narrow: { eaves: 33, ridge: 2, left: 2, foot: 239, big: 180, pad: 9 },
} as const;

/** All use as a house. One room is lit and large; the others stand in a column on its other side. */
export function house(words: Words, frame: Frame, lit: "market" | "firms"): Built {
  const boxOf = placeRooms(frame, lit);
  const { eaves, ridge, left } = layout[frame.name];
  const right = frame.width - left;
  const roof = `M${px(left - 1)},${px(eaves)}L${px(frame.width / 2)},${px(ridge)}L${px(right + 1)},${px(eaves)}`;
  const dark = rooms.filter((room) => room !== lit);
  return {
    boxOf,
    marks: [
      path("roof", roof, { classes: "line-ink w2" }),
      text("all", frame.width / 2, eaves - (frame.name === "wide" ? 18 : 8), label(words, "house"), {
        classes: frame.name === "wide" ? "head" : "quiet",
        anchor: "middle",
      }),
      ...dark.map((room) => darkRoom(words, frame, room, boxOf(room))),
      litRoom(words, frame, lit, boxOf(lit)),
    ],
  };
}

function placeRooms(frame: Frame, lit: Room): (room: Room) => Box {
  const { eaves, left, foot, big } = layout[frame.name];
  const right = frame.width - left;
  const dark = rooms.filter((room) => room !== lit);
  const small = right - left - big;
  const height = (foot - eaves) / dark.length;
  const litFirst = lit === "market";
  return (room) =>
    room === lit
      ? { x: litFirst ? left : right - big, y: eaves, width: big, height: foot - eaves }
      : { x: litFirst ? left + big : left, y: eaves + dark.indexOf(room) * height, width: small, height };
}

function darkRoom(words: Words, frame: Frame, room: Room, { x, y, width, height }: Box): Mark {
  const { pad } = layout[frame.name];
  const wide = frame.name === "wide";
  const name = wrapped(label(words, room), width - 2 * pad, wide ? "head" : "strong", "quiet");
  const note = room === "market" ? [] : wrapped(label(words, "not-seen"), width - 2 * pad, "label", "quiet");
  // The marketplace keeps its band, so its name stands at the top.
  const lines = wide ? [...name, ...note] : name;
  const top = room === "market" ? y + pad * 0.6 : y + (height - paragraphHeight(lines)) / 2;
  return group(`room:${room}`, [
    rect("walls", x, y, width, height, { classes: "fill-sunk" }),
    rect("edge", x, y, width, height, { classes: "line-ink w2" }),
    paragraph("name", x + pad, top, lines),
  ]);
}

function litRoom(words: Words, frame: Frame, room: Room, { x, y, width, height }: Box): Mark {
  const { pad } = layout[frame.name];
  const wide = frame.name === "wide";
  return group(`room:${room}`, [
    rect("walls", x, y, width, height, { classes: "fill-paper" }),
    rect("edge", x, y, width, height, { classes: "line-ink w2" }),
    paragraph("name", x + pad, y + pad * 0.6, [
      { text: label(words, room), style: wide ? "head" : "strong", classes: "ink" },
      { text: label(words, `${room}-note-${frame.name}`) },
    ]),
  ]);
}
