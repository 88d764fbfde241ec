/** What the site is called, who made it, and on what terms it may be used: the same wherever a copy of it lives. */
export const identity = {
  name: "The Dependency Mirror",
  authors: "The Dependency Mirror contributors",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
} as const;
