/** Search, and the page for addresses that lead nowhere. */
export const search = {
  search: {
    name: "Search",
    label: "A word, a name, or the number of a claim",
    forInstance: "For instance:",
    examples: ["export control", "HW-05", "derivatives", "gravity well"],
    opening: "Opening",
    figure: "Figure with all its states",
    claim: "{id}, {chapter}. Checking: {verdict}",
    dataset: "{kind}. {coverage}",
    withoutScript:
      "Search runs on your device and needs JavaScript, which is off here. These pages lead to everything without it; each can be searched with your browser’s “find in page”.",
    /** What the script of the page says. */
    said: {
      kinds: {
        step: "Steps",
        figure: "Figures",
        claim: "Claims",
        term: "Terms",
        dataset: "Data",
        source: "Sources",
      },
      loading: "The list of everything is on its way.",
      failed: "The list of everything could not be loaded. Type again to try again, or go by the pages below.",
      exact: "{n} found for “{q}”",
      similar: "Nothing has “{q}” in it. {n} found with words like it",
      some: "Nothing has all of “{q}” in it. {n} found with a part of it",
      none: "Nothing found for “{q}”",
      advice:
        "Try fewer words, or the name of a model, a company or a place, or the number of a claim such as HW-05. The pages below lead to everything.",
      all: "Show all {n}",
    },
    ways: {
      name: "Lists",
      claims: "Everything the briefings say and what checking found, with filters by chapter, verdict and kind.",
      figures: "Every figure with all its states, its numbers and its sources.",
      glossary: "The words this story needs, each in a plain sentence.",
      data: "Every number in versioned files, with its source, its date and its method.",
      sources: "Every source once, by how near it stands to what it reports.",
      corrections: "What turned out otherwise, and what was changed.",
    },
    lost: {
      title: "There is no such page",
      description: "The page you asked for is not here.",
      lead: "The address may have a slip in it. Search for what you wanted, or go by the lists.",
    },
  },
} as const;
