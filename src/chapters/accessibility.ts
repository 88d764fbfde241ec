import { z } from "astro/zod";
import { pastDay, schemaAddress } from "../datasets/schema/common.ts";

const words = z.string().min(3);
const paragraphs = z.array(words).describe("Paragraphs.");
const title = words.describe("Heading.");

const evidence = z.strictObject({
  file: z
    .string()
    .regex(/^(?:tests|scripts|src)\//, "a file in tests, scripts or src")
    .describe("A file of the project, from its folder."),
  words: words.describe("Words that stand in the file, such as the name of a test."),
});

const section = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+(?:-[a-z]+)*$/, "lower-case words joined by hyphens")
    .describe("Anchor of the section."),
  title,
  text: paragraphs.default([]),
  points: z.array(words).default([]).describe("A list after the paragraphs."),
});

const critical = z.strictObject({
  principle: words.describe("Principle of Chartability that the test belongs to."),
  name: words.describe("Name of the test in Chartability, which is that of the failure."),
  met: z.enum(["yes", "in part"]).describe("Whether the site passes, by its own judgement."),
  what: words.describe("What the site does about it, and what is missing."),
  evidence: z.array(evidence).min(1).describe("Where in the project it is shown to hold."),
});

const criticals = z.strictObject({
  title,
  text: paragraphs.min(1),
  source: z
    .strictObject({ title: words.describe("Its title."), address: z.url().describe("Its address.") })
    .describe("Where the tests stand."),
  list: z.array(critical).min(1).describe("The tests that Chartability calls critical."),
});

const report = z.strictObject({
  title,
  text: paragraphs.min(1),
  nowhere: words.describe("What stands where this copy of the site has no address for reports."),
});

/** The words of the page on accessibility, content/en/pages/accessibility.json. */
export const accessibilityPage = z.strictObject({
  $schema: schemaAddress,
  title,
  description: z.string().min(50).max(200).describe("One sentence for search engines."),
  lead: words.describe("What stands below the title."),
  checked: pastDay.describe("Day on which all of it was last looked through."),
  sections: z.array(section).min(1).describe("Parts of the page, in order."),
  criticals: criticals.describe("The critical tests of Chartability, one by one."),
  report: report.describe("How to tell about a barrier."),
});
