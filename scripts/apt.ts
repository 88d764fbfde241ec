/** Debian's packages, for what the tests need and a machine lacks. */
import { existsSync } from "node:fs";
import { run, type Outcome } from "./run.ts";

/** A mirror that does not answer must not hold up the tests for longer. */
const patience = 300_000;

const program = "/usr/bin/apt-get";

/** How apt-get is called here; undefined where there is none or nobody who may use it. */
export function aptCommand(
  uid = process.getuid?.(),
  has: (path: string) => boolean = existsSync,
): string[] | undefined {
  if (!has(program)) return undefined;
  if (uid === 0) return [program];
  return has("/usr/bin/sudo") ? ["/usr/bin/sudo", "-n", program] : undefined;
}

/** Installs packages, after an update of the lists where one is asked for. */
export async function installPackages(
  names: readonly string[],
  { update = true, echo = false } = {},
): Promise<Outcome> {
  const [command, ...before] = aptCommand() ?? [];
  if (!command) return { code: 127, output: "There is no apt-get that may be used here.\n" };
  const apt = (args: readonly string[]) =>
    run(command, [...before, "-qq", ...args], { echo, timeout: patience, env: { DEBIAN_FRONTEND: "noninteractive" } });
  // An update that fails for one list leaves the others of use.
  if (update) await apt(["update"]);
  return apt(["install", "-y", "--no-install-recommends", ...names]);
}
