import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../../scripts/run.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe("the papers of the project", () => {
  it.each(["README.md", "CONTRIBUTING.md", "docs/deploy.md"])("%s names only commands that exist", (file) => {
    const named = [...read(file).matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);
    const own = new Set(["ci", "install"]);
    expect(named.filter((name) => !own.has(name) && !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(["README.md", "CONTRIBUTING.md", "LICENSE-content.md", "CODE_OF_CONDUCT.md"])(
    "%s links only to files that exist",
    (file) => {
      const linked = [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, path = ""]) => path);
      // The picture is added with the first release.
      expect(linked.filter((path) => !path.endsWith(".png") && !existsSync(join(root, path)))).toEqual([]);
    },
  );

  it("every script of package.json runs a file that exists", () => {
    const files = Object.values(scripts).flatMap((script) => script.match(/scripts\/[\w.-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("the continuous integration runs the tests and nothing else", () => {
    const commands = read(".ci/run")
      .split("\n")
      .filter((line) => line && !/^(?:#|set |cd )/.test(line));
    expect(commands).toEqual(["npm test"]);
  });
});
