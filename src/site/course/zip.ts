import { strToU8, zipSync } from "fflate";

/** A ZIP archive of texts. The same texts and day give the same bytes, on any machine and at any hour. */
export function zip(files: ReadonlyMap<string, string>, day: string): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: localNoon(day), level: 9 });
}

/** Archives hold the time of the clock on the wall: noon is noon in every zone. */
function localNoon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}
