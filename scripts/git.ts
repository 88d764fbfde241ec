import { execFileSync } from "node:child_process";

/** A file of a project as the last commit has it; undefined where it has none, or there is no git to ask. */
export function committed(root: string, file: string): string | undefined {
  try {
    const text = execFileSync("git", ["show", `HEAD:./${file}`], {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1e9,
      stdio: ["ignore", "pipe", "ignore"],
    });
    return text.replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}
