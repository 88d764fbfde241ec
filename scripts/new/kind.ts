import type { Project } from "../project.ts";
import type { Changes } from "../release/files.ts";
import type { Answers, Questions } from "./answers.ts";

/** Where a new file goes, and the day on which it is made. */
export interface Place {
  readonly project: Project;
  readonly today: string;
}

/** What to write, and what to do then. */
export interface Made {
  readonly files: Changes;
  readonly next: readonly string[];
}

/** One kind of thing that the command makes. */
export interface Kind {
  readonly what: string;
  readonly questions: Questions;
  /** @throws Error that says what was wrong with an answer. */
  readonly make: (place: Place, answers: Answers) => Promise<Made>;
}
