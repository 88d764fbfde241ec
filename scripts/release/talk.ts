/** How a command speaks with whoever runs it. Without a terminal there is nobody to ask. */
export interface Talk {
  readonly say: (text: string) => void;
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** Asks until an answer is good. `read` gives undefined for one that is not, after saying why. */
export async function askFor<Answer>(
  ask: NonNullable<Talk["ask"]>,
  question: string,
  read: (answer: string) => Answer | undefined,
): Promise<Answer> {
  for (;;) {
    const answer = read((await ask(question)).trim());
    if (answer !== undefined) return answer;
  }
}

/** Asks for a yes, unless it was said before. @throws Error where the answer is no, or there is nobody to ask. */
export async function confirmed({ ask }: Talk, yes: boolean, question: string): Promise<void> {
  if (yes) return;
  if (!ask) throw new Error("There is no terminal to ask on. Add --yes to go on without being asked.");
  const answer = await ask(`${question} [y/N] `);
  if (!/^y(?:es)?$/i.test(answer.trim())) throw new Error("Nothing was written.");
}

/** Lines of text until an empty one. */
export async function askLines(ask: NonNullable<Talk["ask"]>, question: string): Promise<string[]> {
  const lines: string[] = [];
  for (let line = await ask(question); line.trim() !== ""; line = await ask("  ")) lines.push(line.trim());
  return lines;
}

/** What to do next, one step a line. */
export function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `  ${index + 1}. ${step}`).join("\n");
}
