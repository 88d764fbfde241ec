import { spawn } from "node:child_process";

/** A busy machine is slow, not wrong. */
export const patience = 120_000;

export interface Program {
  /** Waits for a text in what the program says. @throws Error with what it said instead, when it ends or stays silent. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends the program and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts a program that stays until it is stopped. */
export function startProgram(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const end = () => child.kill();
  // Tests that are broken off must leave no browser behind: this process may end, or the runner that it belongs to.
  const ends = ["exit", "disconnect", "SIGTERM"] as const;
  for (const name of ends) process.on(name, end);
  let output = "";
  let look = () => {};
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      look();
    });
  }
  const gone = new Promise<void>((done) => {
    child.on("error", ({ message }) => {
      output += message;
      done();
    });
    child.on("exit", () => done());
  }).finally(() => ends.forEach((name) => process.off(name, end)));

  async function says(pattern: RegExp): Promise<RegExpExecArray> {
    const failure = (what: string) =>
      new Error(`${command} ${what}. It said: ${output.trim().slice(-500) || "nothing"}`);
    return new Promise((found, failed) => {
      const timer = setTimeout(() => failed(failure("did not get ready")), patience);
      look = () => {
        const match = pattern.exec(output);
        if (!match) return;
        clearTimeout(timer);
        found(match);
      };
      void gone.then(() => {
        clearTimeout(timer);
        failed(failure("ended"));
      });
      look();
    });
  }

  async function stop(): Promise<void> {
    child.kill();
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await gone;
    clearTimeout(timer);
  }
  return { says, stop };
}
