import { withValues } from "./filter.ts";

type Values = Readonly<Record<string, string>>;

/** Safari refuses more than a hundred changes of the address in half a minute: what is typed waits for a rest. */
const rest = 300;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Puts values into the address, without a new entry in the history. The place in the page is let go of. */
export function keepInAddress(values: Values): void {
  clearTimeout(timer);
  history.replaceState(history.state, "", location.pathname + withValues(location.search, values));
}

/** The same, once the reader has stopped typing. */
export function keepInAddressSoon(values: Values): void {
  clearTimeout(timer);
  timer = setTimeout(() => keepInAddress(values), rest);
}

/** The id that the address names, or another hash, if any. */
export function namedPlace(hash = location.hash): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}
