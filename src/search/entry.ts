/** What can be found, in the order in which kinds of equal rank are shown. */
export const kinds = ["step", "figure", "claim", "term", "dataset", "source"] as const;
export type Kind = (typeof kinds)[number];

/** One thing that can be found, as the index file holds it. */
export interface Entry {
  readonly kind: Kind;
  /** Where it stands on this copy of the site. */
  readonly href: string;
  readonly title: string;
  /** What a reader should know before following the link: a chapter, a claim's number and verdict, a publisher. */
  readonly where: string;
  /** What it says; shown where the words stand in it. */
  readonly text: string;
  /** What else stands there, shown only where the words stand in it alone. */
  readonly more?: string;
  /** Further words to find it by, never shown. */
  readonly keys?: string;
  /** The number of a claim, which finds it alone. */
  readonly id?: string;
}
