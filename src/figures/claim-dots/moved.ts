import { label, type Rows, type Words } from "../kit/define.ts";
import { circle, group, text, type Frame, type Mark } from "../kit/scene.ts";
import { claimsOf, eventNames, eventOf } from "./claims.ts";
import { dots } from "./dots.ts";
import { inRows } from "./place.ts";

const layout = {
  wide: {
    field: { x: 22, y: 30, across: 6, pitch: 27 },
    fieldR: 9,
    rows: { x: 228, y: 44, height: 84, pitch: 28, words: 336 },
    r: 10,
    style: "head",
    lines: [-2, 18],
  },
  narrow: {
    field: { x: 16, y: 8, across: 30, pitch: 8.7 },
    fieldR: 3.2,
    rows: { x: 18, y: 57, height: 40, pitch: 13.4, words: 75 },
    r: 5,
    style: "strong",
    lines: [-3, 12],
  },
} as const;

/** The few claims that later events touch, taken out of the field of the others, each event with its date. */
export function moved(rows: Rows, words: Words, frame: Frame): Mark[] {
  const { field, fieldR, rows: list, r, style, lines } = layout[frame.name];
  const placed = inRows(claimsOf(rows), field);
  const others = placed.filter(({ claim }) => !eventOf(claim));
  const taken = eventNames.flatMap((name, index) => {
    const own = claimsOf(rows).filter((claim) => eventOf(claim) === name);
    return inRows(own, { x: list.x, y: list.y + index * list.height, across: own.length, pitch: list.pitch });
  });
  const places = placed.filter(({ claim }) => eventOf(claim));
  return [
    ...dots(others, { r: fieldR, look: "pale", joined: frame.name === "narrow" }),
    ...places.map(({ claim, at: [x, y] }) => circle(`place:${claim.id}`, x, y, fieldR * 0.25, { classes: "fill-ink" })),
    ...dots(taken, { r, look: "outcome", joined: false }),
    ...eventNames.map((name, index) => {
      const y = list.y + index * list.height;
      return group(`event:${name}`, [
        text("what", list.words, y + lines[0], label(words, name), { classes: style }),
        text("when", list.words, y + lines[1], label(words, `${name}-date`), { classes: "quiet" }),
      ]);
    }),
  ];
}
