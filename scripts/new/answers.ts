import type { z } from "astro/zod";
import { suggest } from "../../src/datasets/suggest.ts";
import { tell } from "../../src/datasets/tell.ts";
import { askFor, type Talk } from "../release/talk.ts";

/** The question behind each option of a kind of file. */
export type Questions = Readonly<Record<string, string>>;

/** What was said on the command line, by option. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** Turns what somebody typed into an answer. @throws Error that says what was expected. */
export type Read<Answer> = (text: string) => Answer;

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
    if (unknown) throw new Error(`There is no option --${unknown} here. ${suggest(unknown, Object.keys(questions))}`);
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
    return askFor(this.talk.ask, `${this.questions[option]}${hint} `, (text) =>
      this.#try(option, text || (usual ?? ""), read),
    );
  }

  /** An answer that may be left out. */
  async maybe<Answer>(option: string, read: Read<Answer>): Promise<Answer | undefined> {
    if (this.given[option]) return this.one(option, read);
    if (!this.talk.ask) return undefined;
    const question = `${this.questions[option]} (Enter for none) `;
    const none = (text: string) => (text === "" ? { value: undefined } : this.#wrapped(option, text, read));
    return (await askFor(this.talk.ask, question, none)).value;
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
      const question = `${this.questions[option]} (Enter ends) `;
      const none = (text: string) => (text === "" ? { value: undefined } : this.#wrapped(option, text, read));
      const { value } = await askFor(this.talk.ask, question, none);
      if (value !== undefined) answers.push(value);
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
    try {
      return read(text);
    } catch (error) {
      throw new Error(`--${option} "${text}": ${(error as Error).message}`, { cause: error });
    }
  }

  #try<Answer>(option: string, text: string, read: Read<Answer>): Answer | undefined {
    return this.#wrapped(option, text, read)?.value;
  }

  #wrapped<Answer>(option: string, text: string, read: Read<Answer>): { value: Answer } | undefined {
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

/** Reads what a field of a schema takes; a number may be typed where the field holds one. */
export function fits<Schema extends z.ZodType>(schema: Schema): Read<z.infer<Schema>> {
  return (text) => {
    const asText = schema.safeParse(text);
    if (asText.success) return asText.data;
    const number = text.trim() === "" ? NaN : Number(text);
    const asNumber = schema.safeParse(number);
    if (asNumber.success) return asNumber.data;
    const [issue] = (Number.isNaN(number) ? asText : asNumber).error.issues;
    const { expected, remedy } = tell(issue!, text);
    throw new Error(`Expected ${expected}. ${remedy}`);
  };
}

/** Reads a name out of a list of those there are. */
export function among(names: Iterable<string>, what: string): Read<string> {
  const known = [...names];
  return (text) => {
    if (known.includes(text)) return text;
    throw new Error(`There is no ${what} "${text}". ${suggest(text, known)}`);
  };
}

/** Reads an id that is still free. */
export function free(schema: z.ZodType<string>, taken: Iterable<string>, what: string): Read<string> {
  const known = new Set(taken);
  return (text) => {
    const id = fits(schema)(text);
    if (!known.has(id)) return id;
    throw new Error(`There is a ${what} "${id}" already. Choose another name, or change that one.`);
  };
}

/** A text as an id: "Open weights, 2026" becomes "open-weights-2026". */
export function slug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, String.raw`\$&`)}"`;
}
