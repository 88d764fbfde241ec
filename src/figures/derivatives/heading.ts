import { label, type Words } from "../kit/define.ts";
import { text, type Mark, type Run } from "../kit/scene.ts";

/** Name of a group of marks beside the axis, in its maker's hue, with what it is. */
export function heading(name: string, y: number, words: Words, means?: string): Mark {
  const side = name === "qwen" ? "cn-text" : "us-text";
  const runs: Run[] = [{ text: label(words, name), classes: `head ${side}` }];
  if (means) runs.push({ text: means, classes: "quiet" });
  return text(`head:${name}`, 12, y, runs, { gap: 7 });
}
