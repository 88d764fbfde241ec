import { z } from "astro/zod";

/** The frozen pages of each edition: the hash of each file, by edition and then by `figure/state`. */
export const frozenFile = z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)));

export type Frozen = z.infer<typeof frozenFile>;

/** The file of a frozen page in the project, which is served as it is. */
export function frozenPath(edition: string, place: string): string {
  return `public/embed/${place}/${edition}/index.html`;
}

/** The newest of some editions in which a state of a figure, `figure/state`, was frozen. */
export function frozenEdition(frozen: Frozen, place: string, editions: readonly string[]): string | undefined {
  return editions
    .filter((edition) => frozen[edition]?.[place] !== undefined)
    .toSorted()
    .at(-1);
}
