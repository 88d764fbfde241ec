import { z } from "astro/zod";
import { id, schemaAddress } from "../datasets/schema/common.ts";

const slots = "Numbers stand in {dataset/row} slots.";
const words = z.string().min(8);
const list = z.array(words).min(1);

const phase = z.strictObject({
  minutes: z.int().min(1).max(240).describe("How long it takes, in minutes."),
  title: z.string().min(2).describe("What the class does, in a word or so."),
  text: words.describe(`What happens. ${slots}`),
});

const looked = z.strictObject({
  figure: id.describe("A figure that a step of the chapter shows."),
  state: id.describe("The state of it that the step shows."),
  notice: list.describe("Questions about what is to be seen, before the title is shown."),
  wonder: list.describe("Questions that open the picture up."),
  goingOn: list.describe("Questions about what is behind it."),
  reveal: words.describe(`What to say once the title is shown. ${slots}`),
});

const question = z.strictObject({
  ask: words.describe(`The question. ${slots}`),
  answer: words.describe(`An answer a teacher would accept; it stands apart from the questions. ${slots}`),
});

const activity = z.strictObject({
  title: z.string().min(3).describe("Name of the activity."),
  aim: words.describe("What it shows."),
  dataset: id.describe("The dataset whose CSV file the class works with."),
  rows: z
    .array(z.string())
    .min(2)
    .describe("Rows of it that the hand-out prints, by id, for classes without computers."),
  do: z.array(words).min(2).describe(`What to do, step by step. ${slots}`),
  questions: z.array(question).min(1).describe("What to answer at the end."),
});

const misreading = z.strictObject({
  reading: words.describe(`What readers often take from it. ${slots}`),
  instead: words.describe(`What it does say. ${slots}`),
});

/** The teacher's guide to a chapter: `content/en/guides/<chapter>.json`. */
export const guide = z.strictObject({
  $schema: schemaAddress,
  lead: words.describe(`What the lesson is about, in a sentence or two. ${slots}`),
  aims: z.array(words).min(2).describe("What students can do after the lesson; each ends the sentence 'Students can'."),
  plan: z.array(phase).min(2).describe("The lesson, in order."),
  words: z.array(id).min(2).describe("Words to know: ids of the glossary."),
  figures: z.array(looked).min(2).describe("The pictures to look at together, in the order of the chapter."),
  activity: activity.describe("Something to do with the data."),
  questions: z.array(question).min(2).describe("Questions to talk about."),
  misreadings: z.array(misreading).min(2).describe("Common misreadings."),
});

export type Guide = z.infer<typeof guide>;
export type GuideFigure = Guide["figures"][number];

/** A text of a guide, and the part of it that it belongs to. */
export interface GuideText {
  readonly part: string;
  readonly text: string;
}

/** All that a guide says, in its order; numbers are still slots. */
export function guideTexts(guide: Guide): GuideText[] {
  const { lead, aims, plan, figures, activity, questions, misreadings } = guide;
  const of = (part: string, texts: readonly string[]) => texts.map((text) => ({ part, text }));
  const asked = (all: Guide["questions"]) => all.flatMap(({ ask, answer }) => [ask, answer]);
  return [
    ...of("lead", [lead]),
    ...of("aims", aims),
    ...of(
      "plan",
      plan.flatMap(({ title, text }) => [title, text]),
    ),
    ...figures.flatMap(({ figure, state, notice, wonder, goingOn, reveal }) =>
      of(`figures, ${figure} ${state}`, [...notice, ...wonder, ...goingOn, reveal]),
    ),
    ...of("activity", [activity.title, activity.aim, ...activity.do, ...asked(activity.questions)]),
    ...of("questions", asked(questions)),
    ...of(
      "misreadings",
      misreadings.flatMap(({ reading, instead }) => [reading, instead]),
    ),
  ];
}

/** How long the lesson takes. */
export function minutesOfPlan({ plan }: Pick<Guide, "plan">): number {
  return plan.reduce((sum, { minutes }) => sum + minutes, 0);
}
