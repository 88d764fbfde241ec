import type { Site } from "../site.ts";

/** A picture file of the site that is new, gone, or not what it was, with its alternative text. */
export interface PictureChange {
  readonly file: string;
  readonly before: PictureSide | undefined;
  readonly after: PictureSide | undefined;
}

interface PictureSide {
  readonly svg: string;
  readonly title: string;
  readonly alt: string;
}

const isPicture = /^figures\/[^/]+\/[^/]+\.svg$/;

/** The pictures in which two builds of the site differ. */
export function pictureChanges(before: Site, after: Site): PictureChange[] {
  const files = [...new Set([...before.files, ...after.files])].filter((file) => isPicture.test(file)).sort();
  return files.flatMap((file) => {
    const [old, now] = [sideOf(before, file), sideOf(after, file)];
    return old?.svg === now?.svg ? [] : [{ file, before: old, after: now }];
  });
}

/** "new", "gone" or "changed". */
export function kindOf({ before, after }: PictureChange): string {
  return before === undefined ? "new" : after === undefined ? "gone" : "changed";
}

function sideOf({ has, read }: Site, file: string): PictureSide | undefined {
  if (!has(file)) return undefined;
  const svg = read(file);
  const text = (tag: string) => new RegExp(`<${tag} id="[td]">([^<]*)`).exec(svg)?.[1] ?? "";
  return { svg, title: text("title"), alt: text("desc") };
}
