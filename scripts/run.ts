import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const tools = {
  astro: "node_modules/astro/bin/astro.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  playwright: "node_modules/playwright/cli.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  tsc: "node_modules/typescript/bin/tsc",
  vitest: "node_modules/vitest/vitest.mjs",
} as const;

/** The builder's own allocator keeps what it no longer needs for a while: without this a build holds a seventh more. */
export const buildSettings = { MIMALLOC_PURGE_DELAY: "0" } as const;

export interface Outcome {
  readonly code: number;
  readonly output: string;
  /** What is worth saying although nothing failed. */
  readonly notes?: string;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Shows the output while it comes; it is returned either way. */
  readonly echo?: boolean;
  /** After so many milliseconds the program is ended; it then has failed. */
  readonly timeout?: number;
}

/** Runs a program to its end. A program that cannot be started ends with code 127. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, echo = false, timeout }: RunOptions = {},
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(timeout === undefined ? {} : { timeout }),
    });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      if (echo) process.stdout.write(chunk);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => done({ code: 127, output: `${output}${error.message}\n` }));
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs one of the project's tools on the Node that runs this script. */
export function runTool(tool: keyof typeof tools, args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  return run(process.execPath, [tools[tool], ...args], options);
}
