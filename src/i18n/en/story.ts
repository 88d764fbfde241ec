/** The scrolled story: its openings, its steps, and keeping it for reading without a network. */
export const story = {
  offline: {
    title: "Reading without a network",
    description:
      "Chapters that you have opened can be read again without a network. Here you see which, and can switch it off.",
    lead: "A chapter that you have opened stays readable when your network is gone, with all its pictures.",
    on: "It is on: a chapter is kept once you rest in it for a few seconds.",
    off: "It is off: nothing of this site is kept on your device.",
    cannot: "Your browser keeps nothing of this site here: it cannot, or its scripts are off.",
    switchOn: "Keep what I read",
    switchOff: "Switch it off and remove all",
    pages: "What is kept",
    opening: "The opening",
    kept: "(kept)",
    notKept: "(not kept)",
    how: "How it works",
    text: [
      "Your browser keeps each chapter whole: its words, its pictures and the numbers behind them, as they were when you last opened it. While there is a network, you always read the newest edition.",
      "When the site changes, the kept chapters are replaced all together, so old and new never mix. If that fails half way, the old ones stay.",
      "Nothing is sent anywhere. Where your browser is set to save data, nothing is kept unless it was before.",
    ],
    whole: "The whole site in one file",
    wholeText:
      "For a classroom or a journey: all pages, pictures and data, to be put behind any web server. A text inside tells how. Each file is listed with its hash.",
    wholeLink: "Download the site (ZIP)",
    wholeHash: "Hash of that file (SHA-256)",
  },
  step: {
    previous: "Previous step",
    next: "Next step",
    count: "Step {n} of {total}",
    tools: "Steps of this chapter",
    copyLink: "Copy the link to this step",
    linkCopied: "Link copied",
  },
  opening: {
    steps: "{n} steps, about {minutes} minutes",
    newHere: "Coming straight to this chapter?",
    facts: "Facts checked to {date}",
    doors: "Where to begin",
    picture:
      "Drawn, not measured. Left of a thin line, an arrow of square tiles points left: American chips on their way to China, more of them hollow as they go. Right of it, an arrow of threads points right: Chinese models on their way to the US, fraying into dots that nobody can follow.",
  },
} as const;
