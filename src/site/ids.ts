/** A word of the data's vocabulary as a class name or a value in an address: "agrees in part" becomes "agrees-in-part". */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** An id of the data as words: "end-user-rules" becomes "End user rules". */
export function named(id: string): string {
  const words = id.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
