import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Answers } from "../../../scripts/new/answers.ts";
import { kinds } from "../../../scripts/new/kinds.ts";
import { readProject } from "../../../scripts/project.ts";
import { root } from "../../../scripts/run.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
/** What stands in code, inline or in a block, line by line. */
const spans = (file: string) => {
  const text = read(file);
  const blocks = [...text.matchAll(/```\w*\n([\s\S]*?)```/g)].flatMap(([, block = ""]) => block.split("\n"));
  const inline = [...text.replace(/```[\s\S]*?```/g, "").matchAll(/`([^`]+)`/g)].map(([, span = ""]) =>
    span.replace(/\s+/g, " "),
  );
  return [...blocks, ...inline];
};

/** Begins with a folder or file of the project; addresses of the site begin with a slash. */
const isPath = /^(?:\.github|\.cache|content|data|docs|scripts|src|tests|public)\/[\w./<>*-]*$/;

const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

describe("the papers of the project", () => {
  it.each(["README.md", "CONTRIBUTING.md", "docs/deploy.md"])("%s names only commands that exist", (file) => {
    const named = [...read(file).matchAll(/npm (?:run )?([a-z][a-z:-]*)/g)].map(([, name = ""]) => name);
    const own = new Set(["ci", "install"]);
    expect(named.filter((name) => !own.has(name) && !(name in scripts))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it.each(["README.md", "CONTRIBUTING.md"])("%s names only files and folders that exist", (file) => {
    const named = spans(file)
      .flatMap((span) => span.split(/\s+/))
      .filter((word) => isPath.test(word));
    expect(named.length).toBeGreaterThan(3);
    const exists = (path: string) => globSync(path.replace(/<\w+>/g, "*").replace(/\/$/, ""), { cwd: root }).length > 0;
    // Written by a tool, so not there in a fresh clone.
    expect(named.filter((path) => !exists(path) && !path.startsWith(".cache/"))).toEqual([]);
  });

  it.each(["README.md", "CONTRIBUTING.md"])("%s gives commands only options that they have", (file) => {
    const commands = spans(file).flatMap((span) => [...span.matchAll(/npm run ([\w:]+) -- (.*)/g)]);
    expect(commands.length).toBeGreaterThan(1);
    for (const [command, name = "", rest = ""] of commands) {
      const script = /scripts\/[\w-]+\.ts/.exec(scripts[name] ?? "")?.[0] ?? "";
      const kind = name === "new" ? kinds[rest.split(" ")[0] ?? ""] : undefined;
      const known = kind
        ? Object.keys(kind.questions)
            .map((option) => `"${option}"`)
            .join(" ")
        : read(script);
      for (const [, option = ""] of rest.matchAll(/--([a-z-]+)/g))
        expect(known.includes(`"${option}"`) || new RegExp(`\\b"?${option}"?: \\{ type`).test(known), command).toBe(
          true,
        );
    }
  });

  it("CONTRIBUTING.md makes new things with answers that fit", async () => {
    const commands = spans("CONTRIBUTING.md").flatMap((span) => [...span.matchAll(/npm run new -- ([a-z]+) (--.*)/g)]);
    expect(commands.map(([, kind]) => kind).toSorted()).toEqual(["chapter", "figure", "source", "term"]);
    const place = { project: await readProject(root), today: "2026-11-29" };
    for (const [, kind = "", rest = ""] of commands) {
      const given: Record<string, string[]> = {};
      for (const [, option = "", quoted, plain] of rest.matchAll(/--([a-z-]+) (?:"([^"]*)"|(\S+))/g))
        (given[option] ??= []).push(quoted ?? plain ?? "");
      const { questions, make } = kinds[kind]!;
      const { files } = await make(place, new Answers(questions, given, { say: () => undefined }));
      expect(Object.keys(files).length).toBeGreaterThan(0);
    }
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
