/** A text of the data with the apostrophes of print: "China's" becomes "China’s". */
export function typeset(text: string): string {
  return text.replace(/(?<=[\p{L}\p{N}])'/gu, "’");
}
