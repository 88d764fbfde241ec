/** Citations, and the site as text for programs. */
export const cite = {
  markdown: { picture: "Picture" },
  /** The description of the site for language models. */
  llms: {
    details:
      "Every number comes from a versioned file with its source, date, method and grade; this is the edition of {date}. Where sources differ, all values are shown; nothing is averaged. Each dataset's page links its rows as CSV and JSON, each figure's page its picture as SVG. Words, pictures and data: [{licence}]({url}), {authors}.",
    markdown: "Chapters as Markdown",
    chapter: "Its words, each step's picture in words, and every number with its sources.",
    figures: "All figures: each state in words, its files, its data and its sources.",
    figureCatalog: "Catalogue of figures as JSON",
    editions: "Every edition, and what changed since.",
    reference: "Reference",
    claims: "What briefings claimed, and what checking found.",
    corrections: "What was wrong, since when, and what replaced it.",
    sources: "Every source, with its publisher, date and address.",
    glossary: "Hard words in plain ones.",
    data: "The catalogue of all datasets.",
    catalog: "All datasets in the vocabulary of schema.org.",
  },
  cite: {
    chapter: "Cite this chapter, or take it as Markdown",
    title: "Cite “{title}”",
    description: "This chapter for a list of references: in print styles, and as files for reference managers.",
    edition: "edition of {date}",
    editionOf: "Edition of {date}",
    figure: "Figure",
    dataset: "Data set",
    credit: "Credit line",
    terms: "Words, data and pictures may be used, with credit, under",
    markdown: "This chapter as Markdown",
    version: "Cite",
    copy: "Copy",
    copied: "Copied",
  },
} as const;
