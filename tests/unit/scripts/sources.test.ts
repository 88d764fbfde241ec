import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkData } from "../../../scripts/check/data.ts";
import { copyHost } from "../../../scripts/check/sources.ts";
import { readData } from "../../../scripts/project.ts";
import { printFault } from "../../../src/datasets/faults.ts";
import { copyOfValid } from "../../data/overlay.ts";

const copies = [
  "https://web.archive.org/web/2026/https://trees.example/survey",
  "https://archive.org/web/https://trees.example/survey",
  "http://www.archive.org/web/2026/trees.example",
  "https://archive.ph/abcde",
  "https://archive.is/abcde",
  "https://archive.today/abcde",
  "https://WEBCACHE.googleusercontent.com/search?q=cache:trees.example",
];

describe("the address of a source", () => {
  it.each(copies)("is refused at %s, which keeps copies", (url) => {
    expect(copyHost(url)).toBe(new URL(url).host);
  });

  it.each(["https://trees.example/web.archive.org/", "https://archive.org/details/trees", "https://archive.example/"])(
    "may be %s",
    (url) => expect(copyHost(url)).toBeUndefined(),
  );

  it("is a fault of the check in the list of sources, and in each dataset that cites it so", () => {
    const folder = copyOfValid("sources-copy");
    for (const file of ["data/sources.json", "data/trees/1.1.0.json"]) {
      const text = readFileSync(join(folder, file), "utf8");
      writeFileSync(join(folder, file), text.replace("https://trees.example/survey", "https://archive.ph/abcde"));
    }
    const told = (file: string, place: string) =>
      [
        `${file}: ${place}`,
        '  found     "https://archive.ph/abcde"',
        "  expected  an address at the publisher's own site, not that of a copy at archive.ph",
        '  to do     Give the address of the page that was copied, or leave "url" out.',
      ].join("\n");
    expect(checkData(readData(folder)).faults.map(printFault)).toEqual([
      told("data/sources.json", 'source "survey", field "url"'),
      told("data/trees/1.1.0.json", 'citation "survey", field "url"'),
    ]);
  });

  it("leads to no copy in the data of this site", () => {
    const { faults } = checkData(readData("."));
    expect(faults.filter(({ place }) => place.endsWith('field "url"'))).toEqual([]);
  });
});
