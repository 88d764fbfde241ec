import { suggest } from "../../src/datasets/suggest.ts";
import { WrongUse } from "../options.ts";
import { askFor, type Talk } from "../release/talk.ts";
import { answer, type Read } from "./readers.ts";

/** The question behind each option of a kind of file. */
export type Questions = Readonly<Record<string, string>>;

/** What was said on the command line, by option. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Answers by option: from the command line, else from whoever sits at the terminal. Keeps all it was told. */
export class Answers {
  readonly told = new Map<string, string[]>();
  readonly questions: Questions;
  readonly given: Given;
  readonly talk: Talk;

  constructor(questions: Questions, given: Given, talk: Talk) {
    this.questions = questions;
    this.given = given;
    this.talk = talk;
    const unknown = Object.keys(given).find((option) => !(option in questions));
    if (unknown)
      throw new WrongUse(`There is no option --${unknown} here. ${suggest(unknown, Object.keys(questions))}`);
  }

  /** One answer; `usual` is taken where nobody says otherwise. */
  async one<Answer>(option: string, read: Read<Answer>, usual?: string): Promise<Answer> {
    const said = this.given[option];
    if (said) {
      if (said.length > 1) throw new Error(`--${option} can be said once only, found ${said.length}.`);
      return this.#read(option, said[0] ?? "", read);
    }
    if (!this.talk.ask) return this.#fall(option, read, usual);
    const hint = usual === undefined ? "" : ` [${usual}]`;
    const question = `${this.questions[option]}${hint} `;
    return (await askFor(this.talk.ask, question, (text) => this.#heard(option, text || (usual ?? ""), read))).value;
  }

  /** An answer that may be left out. */
  async maybe<Answer>(option: string, read: Read<Answer>): Promise<Answer | undefined> {
    if (this.given[option]) return this.one(option, read);
    return this.#orNone(option, read, "Enter for none");
  }

  /** Answers until an empty one, `least` of them at least. */
  async many<Answer>(option: string, read: Read<Answer>, least = 0): Promise<Answer[]> {
    const said = this.given[option];
    if (said) {
      if (said.length < least) throw new Error(`--${option} is needed ${least} times, found ${said.length}.`);
      return said.map((text) => this.#read(option, text, read));
    }
    if (!this.talk.ask) {
      if (least > 0) throw this.#missing(option, least);
      return [];
    }
    const answers: Answer[] = [];
    for (;;) {
      const answer = await this.#orNone(option, read, "Enter ends");
      if (answer !== undefined) answers.push(answer);
      else if (answers.length >= least) return answers;
    }
  }

  /** The command that says all that was said, for another try. */
  command(kind: string): string {
    const options = [...this.told].flatMap(([option, texts]) => texts.map((text) => `--${option} ${quoted(text)}`));
    return [`npm run new -- ${kind}`, ...options].join(" ");
  }

  #fall<Answer>(option: string, read: Read<Answer>, usual: string | undefined): Answer {
    if (usual === undefined) throw this.#missing(option, 1);
    return read(usual);
  }

  #read<Answer>(option: string, text: string, read: Read<Answer>): Answer {
    this.told.set(option, [...(this.told.get(option) ?? []), text]);
    return answer(option, text, read);
  }

  /** What is said at the terminal, if anything is; nothing where there is no terminal. */
  async #orNone<Answer>(option: string, read: Read<Answer>, hint: string): Promise<Answer | undefined> {
    if (!this.talk.ask) return undefined;
    const question = `${this.questions[option]} (${hint}) `;
    const heard = (text: string) => (text === "" ? { value: undefined } : this.#heard(option, text, read));
    return (await askFor(this.talk.ask, question, heard)).value;
  }

  /** An answer that fits; one that does not is refused in words. */
  #heard<Answer>(option: string, text: string, read: Read<Answer>): { value: Answer } | undefined {
    try {
      const value = read(text);
      this.told.set(option, [...(this.told.get(option) ?? []), text]);
      return { value };
    } catch (error) {
      this.talk.say(`  ${(error as Error).message}`);
      return undefined;
    }
  }

  #missing(option: string, least: number): Error {
    const times = least > 1 ? ` ${least} times or more` : "";
    return new Error(
      `There is no terminal to ask on, and --${option} is missing: ${this.questions[option]} Say it${times} with --${option} "...".`,
    );
  }
}

function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, String.raw`\$&`)}"`;
}
