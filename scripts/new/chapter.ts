import { stringify } from "yaml";
import { chapter } from "../../src/chapters/front-matter.ts";
import { id } from "../../src/datasets/schema/common.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { enterAddresses } from "../permalinks/advice.ts";
import type { Project } from "../project.ts";
import { fits, free, slug, type Read } from "./readers.ts";
import type { Kind } from "./kind.ts";
import { freeTitle } from "./title.ts";

const { shape } = chapter;

/** A chapter that stands as it is; what nobody has written yet begins with "Draft:". */
export const chapterKind: Kind = {
  what: "a chapter, with its steps",
  questions: {
    title: "Title of the chapter?",
    id: "Its id, which is its address?",
    short: "One or two words by which the menu knows it?",
    question: "The question it answers?",
    description: "What is it about, in 50 to 200 characters, for lists and search engines?",
    step: "A step, as figure/state: Title of the step?",
  },
  async make({ project }, answers) {
    const ids = project.chapters.map((each) => each.id);
    const title = await answers.one("title", freeTitle(project));
    const own = await answers.one("id", free(id, ids, "chapter"), slug(title));
    const short = await answers.one("short", fits(shape.short), title.split(" ").slice(0, 2).join(" "));
    const question = await answers.one("question", fits(shape.question));
    const description = await answers.one("description", fits(shape.description));
    const steps = distinct(await answers.many("step", stepOf(project), 2));
    const file = `content/en/chapters/${nextNumber(project)}-${own}.mdx`;
    return {
      files: { [file]: chapterText({ title, short, question, description }, steps) },
      next: [
        `Write it: what begins with "Draft:" in ${file} is still to say, and npm run check names it.`,
        'Numbers are <Fact of="dataset/row" />, hard words <Term id="...">words</Term>.',
        `npm run dev, and look at /chapters/${own}/`,
        enterAddresses,
      ],
    };
  },
};

interface NewStep {
  readonly id: string;
  readonly figure: string;
  readonly state: string;
  readonly title: string;
}

function stepOf(project: Project): Read<NewStep> {
  const states = project.figures.flatMap(({ id: figure, figure: { states: own } }) =>
    Object.keys(own).map((state) => `${figure}/${state}`),
  );
  return (text) => {
    const [picture = "", ...rest] = text.split(":");
    const [figure = "", state = ""] = picture.trim().split("/");
    const title = rest.join(":").trim();
    if (!states.includes(`${figure}/${state}`)) {
      throw new Error(`There is no picture "${picture.trim()}". ${suggest(picture.trim(), states)}`);
    }
    if (slug(title) === "") throw new Error(`Give the step a title: "${figure}/${state}: What it says".`);
    return { id: slug(title), figure, state, title };
  };
}

/** Two steps of one title get ids of their own. */
function distinct(steps: readonly NewStep[]): NewStep[] {
  return steps.map((step, index) => {
    const before = steps.slice(0, index).filter((other) => other.id === step.id).length;
    return before === 0 ? step : { ...step, id: `${step.id}-${"abcdefgh"[before]}` };
  });
}

function nextNumber({ chapters }: Project): string {
  const numbers = chapters.map(({ file }) => Number(/(\d+)-[^/]*$/.exec(file)?.[1] ?? 0));
  return String(Math.max(0, ...numbers) + 1).padStart(2, "0");
}

function chapterText(about: Readonly<Record<string, string>>, steps: readonly NewStep[]): string {
  const front = {
    ...about,
    deck: ["Draft: say here what the chapter begins from.", "Draft: say here what it comes to."],
    parts: steps.slice(0, 2).map((step) => ({ title: step.title, text: "Draft: say in a few words", step: step.id })),
    card: steps.at(-1)?.id,
  };
  return `---
${stringify(front, { lineWidth: 0 })}---

<Intro>

Draft: say here why a reader should go on.

</Intro>

<Scrolly>

${steps.map(stepText).join("\n\n")}

</Scrolly>

<Outro>

## What to keep

<Remember>

- Draft: say here what to remember.

</Remember>

</Outro>
`;
}

function stepText(step: NewStep): string {
  const title = step.title.replaceAll('"', "”");
  return `<Step id="${step.id}" figure="${step.figure}" state="${step.state}" title="${title}">

Draft: say here what the picture shows, and what to take from it.

</Step>`;
}
