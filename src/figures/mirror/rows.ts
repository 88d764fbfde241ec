/** The rows that the parts of the picture stand for. */
export const parts = {
  chips: "mirror/chips-to-labs",
  files: "mirror/files-to-builders",
  washington: "mirror/washington-licence",
  beijing: "mirror/beijing-customs",
  shelf: "mirror/us-shelf",
  labs: "mirror/chinese-labs",
  builders: "mirror/us-builders",
  copies: "mirror/copies",
  nextLicence: "mirror/next-licence",
  homeModels: "mirror/home-models",
  argument: "mirror/limits-to-dependence",
} as const;

const left = ["chip-supply/home-market-2025", "chip-supply/beside-nvidia-2026", "rules-timeline/r2-report-2025-08"];
const right = ["startup-share/all-startups", "openrouter-share/year-average", "enterprise-share/open-use-2025"];

/** The readings that stand in plates beside each half, and the rows that a title or a date rests on. */
export const plates = {
  left,
  right,
  all: [
    ...left,
    ...right,
    "enterprise-share/open-use-2024",
    "rules-timeline/h200-rule-2026-01",
    "rules-timeline/limits-2026-08",
  ],
} as const;
