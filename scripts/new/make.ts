import { checkContent } from "../check/content.ts";
import { printFault } from "../../src/datasets/faults.ts";
import { Answers, type Given } from "./answers.ts";
import { among } from "./readers.ts";
import { readProject } from "../project.ts";
import { askFor, numbered, type Talk } from "../release/talk.ts";
import { writeChecked } from "../release/files.ts";
import { kinds } from "./kinds.ts";

interface Order {
  readonly kind: string | undefined;
  readonly given: Given;
  readonly today: string;
}

/**
 * Makes a chapter, a figure, a dataset, a term or a source in a project, and says what to do then.
 * @throws Error that says what to do, with nothing written.
 */
export async function make(root: string, { kind: wanted, given, today }: Order, talk: Talk): Promise<void> {
  const name = await chooseKind(wanted, talk);
  const kind = kinds[name]!;
  const answers = new Answers(kind.questions, given, talk);
  const { files, next } = await kind.make({ project: await readProject(root), today }, answers);
  try {
    await writeChecked(root, files, async () => (await checkContent(root)).faults.map(printFault));
  } catch (error) {
    const again = `Say it again with what is wrong put right:\n  ${answers.command(name)}`;
    throw new Error(`${(error as Error).message}\n\n${again}`, { cause: error });
  }
  talk.say([`Made ${kind.what}:`, ...Object.keys(files).map((file) => `  ${file}`), "What to do next:"].join("\n"));
  talk.say(numbered(next));
}

async function chooseKind(wanted: string | undefined, { ask, say }: Talk): Promise<string> {
  const read = among(Object.keys(kinds), "kind of thing called");
  if (wanted !== undefined) return read(wanted);
  const list = Object.keys(kinds).join("|");
  if (!ask) throw new Error(`Say what to make: npm run new -- ${list}`);
  return askFor(ask, `What shall it be: ${list}? `, (text) => {
    try {
      return read(text);
    } catch (error) {
      say((error as Error).message);
      return undefined;
    }
  });
}
