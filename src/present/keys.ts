/** What a key asks of the slides. */
export type Command = "next" | "previous" | "first" | "last" | "blank" | "notes";

export type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/** Page keys and the full stop are what clickers send. */
const commands: Readonly<Record<string, Command>> = {
  PageDown: "next",
  ArrowRight: "next",
  ArrowDown: "next",
  " ": "next",
  PageUp: "previous",
  ArrowLeft: "previous",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/** Keys that write a sign: a reader may switch them off, since speech software can press them by mistake. */
const signs: Readonly<Record<string, Command>> = { b: "blank", ".": "blank", n: "notes" };

/** Keys by which a page is read on where a slide is taller than the window. */
const scrolling: Readonly<Record<string, "up" | "down">> = { ArrowDown: "down", ArrowUp: "up", " ": "down" };

/** The command of a key; none for keys held with others, which are the browser's. */
export function commandOf({ key, shiftKey, ctrlKey, altKey, metaKey }: Key, withSigns: boolean): Command | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === " " && shiftKey) return "previous";
  return commands[key] ?? (withSigns ? signs[key.toLowerCase()] : undefined);
}

/** Which way a key scrolls a page, if it does. */
export function scrollOf({ key, shiftKey }: Key): "up" | "down" | undefined {
  return key === " " && shiftKey ? "up" : scrolling[key];
}
