import { existsSync, globSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../../scripts/run.ts";
import { editAddress, reportAddress } from "../../../src/site/reporting.ts";

const read = (file: string) => readFileSync(join(root, file), "utf8");
const forms = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).filter((file) => file !== "config.yml");
const workflows = globSync(".github/workflows/*.yml", { cwd: root });

interface Form {
  readonly body: readonly { readonly type: string; readonly id?: string }[];
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

describe("the forms for issues", () => {
  it("are there for corrections, sources, translations, barriers and classrooms", () => {
    expect(forms.toSorted()).toEqual(
      ["accessibility", "classroom", "correction", "source", "translation"].map((name) => `${name}.yml`),
    );
  });

  it.each(forms)("%s has a name, a description and fields with ids of their own", (file) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${file}`)) as Form & Record<string, unknown>;
    for (const field of ["name", "description", "title", "labels"]) expect(form[field], field).toBeTruthy();
    const ids = form.body.filter(({ type }) => type !== "markdown").map(({ id }) => id);
    expect(ids.every(Boolean)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("take what a page fills in for a reader", () => {
    const address = new URL(
      reportAddress("https://code.example/us/site/", {
        page: "https://site.example/data/trees/#oaks",
        shown: "900 & more",
      }),
    );
    expect(address.origin + address.pathname).toBe("https://code.example/us/site/issues/new");
    const { template, ...fields } = Object.fromEntries(address.searchParams);
    const { body } = parse(read(`.github/ISSUE_TEMPLATE/${template}`)) as Form;
    const ids = body.map(({ id }) => id);
    expect(Object.keys(fields).filter((name) => !ids.includes(name))).toEqual([]);
    expect(fields).toEqual({ page: "https://site.example/data/trees/#oaks", shown: "900 & more" });
  });

  it("stand beside a link that leads to the file of a page", () => {
    expect(editAddress("https://code.example/us/site", "main", "content/en/opening.mdx")).toBe(
      "https://code.example/us/site/edit/main/content/en/opening.mdx",
    );
  });
});

describe("the workflows", () => {
  const all = workflows.map((file) => ({ file, workflow: parse(read(file)) as Workflow }));

  it.each(all)("$file names every action by a commit", ({ file }) => {
    for (const [, used] of read(file).matchAll(/uses: (.+)/g)) expect(used).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d/);
  });

  it.each(all)("$file may only read unless a job says otherwise", ({ workflow }) => {
    expect(workflow.permissions).toEqual({ contents: "read" });
  });

  it.each(all)("$file gives no rights and no secrets to what a pull request brings", ({ file, workflow }) => {
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(Object.keys(workflow.on)).not.toContain("workflow_run");
    if (!("pull_request" in workflow.on)) return;
    expect(read(file)).not.toMatch(/\bsecrets\.|: write\b/);
    for (const { permissions } of Object.values(workflow.jobs)) expect(permissions ?? {}).toEqual({});
  });

  it.each(all)("$file leaves no text of a pull request to a shell", ({ workflow }) => {
    const runs = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    for (const run of runs) expect(run).not.toMatch(/\$\{\{\s*github\.(?:event|head_ref)/);
  });

  it.each(all)("$file runs only scripts that are there", ({ file }) => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [, path = ""] of read(file).matchAll(/node (scripts\/[\w./-]+)/g))
      expect(existsSync(join(root, path)), path).toBe(true);
    for (const [, name = ""] of read(file).matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  });
});

describe("who is asked to look", () => {
  it("is named beside paths that exist, by names in the form of the host", () => {
    const lines = read(".github/CODEOWNERS")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"));
    for (const line of lines) {
      const [path = "", ...owners] = line.split(" ");
      expect(path === "*" || existsSync(join(root, path)), path).toBe(true);
      for (const owner of owners) expect(owner).toMatch(/^@[\w-]+(?:\/[\w-]+)?$/);
    }
  });
});

describe("updates of packages", () => {
  it("come in groups and leave TypeScript's majors alone", () => {
    const { updates } = parse(read(".github/dependabot.yml")) as { updates: Record<string, unknown>[] };
    expect(updates.every(({ groups }) => groups !== undefined)).toBe(true);
    expect(updates[0]?.ignore).toEqual([
      { "dependency-name": "typescript", "update-types": ["version-update:semver-major"] },
    ]);
  });
});
