import { label, type Words } from "../kit/define.ts";
import { group, line, text, type Frame, type Mark } from "../kit/scene.ts";
import { textWidth, wrap } from "../kit/text.ts";

interface Fact {
  readonly id: string;
  readonly row?: string;
}

/** What is said about each road, the maker's own word first. */
const said: Readonly<Record<string, readonly [Fact, Fact]>> = {
  engram: [
    { id: "engram-loss", row: "design-notes/engram-loss" },
    { id: "engram-outside", row: "side-notes/gate-to-stream" },
  ],
  mhc: [
    { id: "mhc-time", row: "design-notes/mhc-time" },
    { id: "not-found", row: "design-notes/claimed-mhc-gain" },
  ],
};

/** Two facts at the foot: side by side where there is room, else in two lines. */
export function facts(words: Words, state: string, frame: Frame): Mark[] {
  const pair = said[state] ?? [];
  return frame.name === "wide"
    ? [
        line("facts-rule", 8, 362, 592, 362, { classes: "line-rule" }),
        ...pair.map((fact, index) => column(words, fact, 8 + index * 300)),
      ]
    : pair.map((fact, index) => narrow(words, fact, 200 + index * 17));
}

function column(words: Words, { id, row }: Fact, x: number): Mark {
  const lines = wrap(label(words, `${id}-means`), 276, "label");
  return group(
    `fact:${id}`,
    [
      text("value", x, 393, label(words, id), { classes: id === "not-found" ? "head" : "figure" }),
      ...lines.map((content, index) => text(String(index), x, 413 + index * 16, content)),
    ],
    row ? { row } : {},
  );
}

function narrow(words: Words, { id, row }: Fact, y: number): Mark {
  const value = label(words, id);
  return group(
    `fact:${id}`,
    [
      text("value", 12, y, value, { classes: "value" }),
      text("means", 12 + textWidth(value, "value") + 5, y, label(words, `${id}-means-narrow`)),
    ],
    row ? { row } : {},
  );
}
