import type { Source } from "../../src/datasets/schema/source.ts";

/** What an address answered: a status, or why there was none. */
export interface Answer {
  readonly source: Source;
  readonly answer: number | string;
}

/** Answers that a program gets from many sites that people can read. */
const refusals: ReadonlySet<number | string> = new Set([401, 403, 405, 406, 429, 503]);

const patience = 20_000;
const atOnce = 4;

/** Asks each source that has an address, a few at a time, each once. */
export async function ask(sources: readonly Source[], get: typeof fetch = fetch): Promise<Answer[]> {
  const queue = sources.filter(({ url }) => url !== undefined);
  const answers: Answer[] = [];
  const work = async () => {
    for (let source = queue.shift(); source; source = queue.shift()) {
      answers.push({ source, answer: await statusOf(source.url!, get) });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers.sort((a, b) => (a.source.id < b.source.id ? -1 : 1));
}

async function statusOf(url: string, get: typeof fetch): Promise<number | string> {
  try {
    const { status, body } = await get(url, { signal: AbortSignal.timeout(patience), redirect: "follow" });
    await body?.cancel();
    return status;
  } catch (error) {
    const { cause, message } = error as Error;
    return cause instanceof Error ? cause.message : message;
  }
}

/** The addresses that no longer lead anywhere, as the text of an issue; empty where there are none. */
export function deadText(answers: readonly Answer[]): string {
  const dead = answers.filter(({ answer }) => typeof answer === "string" || (answer >= 400 && !refusals.has(answer)));
  if (dead.length === 0) return "";
  return [
    `${dead.length} of ${answers.length} addresses of sources did not answer. Look at each in a browser. Where it is gone`,
    "for good, take the address out of `data/sources.json` and say so in the note: a source without a page has no link.",
    "",
    "| source | address | answer |",
    "| --- | --- | --- |",
    ...dead.map(
      ({ source, answer }) => `| \`${source.id}\` | ${source.url} | ${String(answer).replace(/[|\r\n]/g, " ")} |`,
    ),
    "",
  ].join("\n");
}
