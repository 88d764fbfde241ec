/**
 * Numbers that somebody typed. In prose and in a figure's words every number comes from a dataset,
 * so that it can be checked, dated and corrected in one place.
 */

/** Names that hold a digit or a number word. Each is the name of a thing, never a quantity. */
export const allowedNames = [
  // models and their makers
  "Qwen1.5",
  "Qwen2",
  "Qwen2.5",
  "Qwen2.5-VL",
  "Qwen3",
  "Qwen3-VL",
  "Qwen3.5",
  "Qwen3.8",
  "Llama 2",
  "Llama 3",
  "Llama 3.1",
  "Llama 4",
  "GLM-4.5",
  "GLM-5",
  "Opus 4.6",
  "GPT-4o",
  "GPT-5",
  "GPT-5.1",
  "GPT-5.2",
  "GPT-5.4",
  "GPT-5.5",
  "Kimi K2",
  "Kimi K2.5",
  "Kimi K3",
  "MiniMax M2",
  "InternVL2.5",
  "InternVL3",
  "DeepSeek-V2",
  "DeepSeek-V3",
  "DeepSeek-V4",
  "DeepSeek-R1",
  "DeepSeek R1-0528",
  "V3",
  "V4",
  "V4.1",
  "R1",
  "R2",
  "o1",
  // chips
  "A100",
  "A800",
  "H20",
  "H100",
  "H200",
  "H800",
  // licences
  "Apache 2.0",
];

/** Idioms in which a number word counts nothing. */
export const allowedIdioms = [
  "half-made",
  "third parties",
  "third party",
  "third-party",
  "no two",
  "one or two",
  "picture a hundred",
  "a million tokens",
  "double-check",
  "think twice",
];

const small = "two three four five six seven eight nine".split(" ");
const teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales = "hundreds? thousands? millions? billions? trillions? dozens?".split(" ");
const parts = "half halves thirds? quarters? fifths? sixths? eighths? tenths? hundredths? thousandths?".split(" ");
const multiples = "twice thrice doubled? doubles doubling tripled? triples quadrupled? twofold threefold tenfold".split(
  " ",
);

const names = pattern(allowedNames, "g");
const idioms = pattern(allowedIdioms, "gi");
const words = [...small, ...teens, ...tens, ...scales, ...parts, ...multiples].join("|");
const typed = new RegExp(
  String.raw`\p{N}[\p{N}.,]*(?<![.,])%?|\b(?:${words})\b(?:-(?:one|${small.join("|")})\b)?`,
  "giu",
);

function pattern(phrases: readonly string[], flags: string): RegExp {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join("|")})(?![\p{L}\p{N}])`, `${flags}u`);
}

/** The digits and number words of a text, allowed names and idioms left aside. */
export function typedNumbers(text: string): string[] {
  const rest = text
    .replace(names, (name) => "-".repeat(name.length))
    .replace(idioms, (idiom) => "-".repeat(idiom.length));
  return [...rest.matchAll(typed)].map(([found]) => found);
}
