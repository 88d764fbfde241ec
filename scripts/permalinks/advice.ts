/** What to do after whatever adds a page, a figure or a version. */
export const enterAddresses =
  "npm run build && npm run permalinks, and commit permalinks.json: new addresses then stay for good.";
