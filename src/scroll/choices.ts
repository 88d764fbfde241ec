/** What the reader chose; what is absent follows the system or the house. */
export interface Choices {
  readonly theme?: "light" | "dark";
  readonly motion?: "off";
  readonly mode?: "article";
  /** Nothing is to be kept for reading without a network. */
  readonly offline?: "off";
  /** Size of text, in percent of the browser's own. */
  readonly text?: TextSize;
}

const sizes = ["100", "115", "130"] as const;

export type TextSize = (typeof sizes)[number];

const key = "dependency-mirror";

/** Reads a stored text leniently: whatever is not a known choice counts as not chosen. */
export function parseChoices(stored: string | null): Choices {
  const { theme, motion, mode, offline, text } = parseRecord(stored);
  return {
    ...(theme === "light" || theme === "dark" ? { theme } : {}),
    ...(motion === "off" ? { motion } : {}),
    ...(mode === "article" ? { mode } : {}),
    ...(offline === "off" ? { offline } : {}),
    ...(sizes.includes(text as TextSize) ? { text: text as TextSize } : {}),
  };
}

function parseRecord(stored: string | null): Record<string, unknown> {
  try {
    const found: unknown = JSON.parse(stored ?? "");
    return typeof found === "object" && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}

/** The reader's choices, or none where the browser keeps its storage shut. */
export function readChoices(): Choices {
  try {
    return parseChoices(localStorage.getItem(key));
  } catch {
    return {};
  }
}

/** Keeps the choices for the next page; where storage is shut they hold for this page only. */
export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // Nothing to do: the page already shows what was chosen.
  }
}
