/** Finds programs on this machine. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a file can be run. */
export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these paths that can be run; empty ones are passed over. */
export function firstExecutable(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path): path is string => Boolean(path) && isExecutable(path!));
}

/** Where programs of these names would lie on the PATH, the first name first. */
export function placesOnPath(names: readonly string[], env: NodeJS.ProcessEnv = process.env): string[] {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
