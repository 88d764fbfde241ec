import { inWords } from "../../src/datasets/words.ts";

const powers = { million: 6, billion: 9, trillion: 12 } as const;
const cardinals = new Map(Array.from({ length: 101 }, (_, n) => [inWords(n), n]));

/** The number that a text prints: "$2.5 billion", "−3.5", "36.5%", "151,448". */
export function readNumber(text: string): number {
  const [, minus = "", digits = "", word] = /^(−?)\$?([\d,.]+)%?(?: (million|billion|trillion))?$/.exec(text) ?? [];
  if (digits === "") throw new Error(`"${text}" is not a printed number.`);
  const power = word ? powers[word as keyof typeof powers] : 0;
  return Number(`${minus && "-"}${digits.replaceAll(",", "")}e${power}`);
}

export interface Phrase {
  readonly bound: "exactly" | "about" | "at least" | "up to";
  readonly value: number;
}

const bounds = [
  ["about ", "about"],
  ["more than ", "at least"],
  ["up to ", "up to"],
] as const;

/** What a phrase such as "more than one in five" or "about 1.3%" says. */
export function readPhrase(text: string): Phrase {
  const [start, bound] = bounds.find(([words]) => text.startsWith(words)) ?? ["", "exactly"];
  return { bound, value: readShare(text.slice(start.length)) };
}

function readShare(text: string): number {
  const forms: readonly [RegExp, (said: number) => number][] = [
    [/^(.+) in ten$/, (n) => n / 10],
    [/^(.+) in a hundred$/, (n) => n / 100],
    [/^one in (.+)$/, (n) => 1 / n],
    [/^(.+)%$/, (n) => n / 100],
    [/^(.+?)(?: times)?$/, (n) => n],
  ];
  for (const [form, worth] of forms) {
    const said = form.exec(text)?.[1];
    if (said !== undefined) return worth(cardinals.get(said) ?? readNumber(said));
  }
  throw new Error(`"${text}" is no share and no ratio.`);
}
