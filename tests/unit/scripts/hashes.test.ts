import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../scripts/check/content.ts";
import { release } from "../../../scripts/release/release.ts";
import { run } from "../../../scripts/run.ts";
import { printFault } from "../../../src/datasets/faults.ts";
import { copyOfValid } from "../../data/overlay.ts";

/** A project under a git of its own, with everything committed, or none. */
async function project(name: string, { git: hasGit = true } = {}) {
  const folder = copyOfValid(`hashes-${name}`);
  const path = (file: string) => join(folder, file);
  const git = (...args: string[]) => {
    // A hook hands its own repository down, and this one must not be written to.
    const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith("GIT_")));
    const author = ["-c", "user.name=A", "-c", "user.email=a@trees.example"];
    execFileSync("git", [...author, ...args], { cwd: folder, env, stdio: "ignore" });
  };
  const commit = () => {
    git("add", ".");
    git("commit", "--no-verify", "--no-gpg-sign", "--message", "All");
  };
  await run(process.execPath, ["scripts/hashes.ts", folder]);
  if (hasGit) {
    git("init");
    commit();
  }
  return {
    git,
    commit,
    edit: (file: string, find: string, put: string) => {
      const text = readFileSync(path(file), "utf8");
      expect(text).toContain(find);
      writeFileSync(path(file), text.replace(find, put));
    },
    remove: (file: string) => rmSync(path(file)),
    release: () =>
      release(
        folder,
        { dataset: "trees", today: "2026-03-05", changes: ["Counted again."], yes: true },
        { say: () => undefined },
      ),
    faults: async () => (await checkContent(folder)).faults.map(printFault).join("\n\n"),
  };
}

const first = "data/trees/1.1.0.json";
const second = "data/trees/1.1.1.json";

describe("a released file that was changed", () => {
  it("is told with what differs, and put back by git, where git has it", async () => {
    const { edit, faults, git } = await project("committed");
    edit(first, '"value": 900', '"value": 904');
    expect(await faults()).toBe(
      [
        `${first}: the whole file`,
        '  found     "row oaks, value: 900 -> 904"',
        "  expected  the file as it was released: released, add a version",
        `  to do     Restore it (git checkout -- ${first}) and write the change in the file that npm run release -- trees makes.`,
      ].join("\n"),
    );
    git("checkout", "--", first);
    expect(await faults()).toBe("");
  });

  it("is told to differ in its form where it says the same", async () => {
    const { edit, faults } = await project("form");
    edit(first, '"name": "trees"', '"name":  "trees"');
    expect(await faults()).toContain('found     "spaces or line breaks, nothing that it says"');
  });

  it("is made a draft again where its release is not committed yet, and can be released anew", async () => {
    const { edit, faults, git, release } = await project("uncommitted");
    await release();
    edit(second, '"value": 900', '"value": 904');
    await release();
    edit(second, '"value": 904', '"value": 905');
    const told = await faults();
    expect(told).toContain("a change, and git has no released text to tell which");
    expect(told).toContain("git checkout -- data/editions.json data/hashes.json");
    expect(told).not.toContain(`git checkout -- ${second}`);
    git("checkout", "--", "data/editions.json", "data/hashes.json");
    await release();
    expect(await faults()).toBe("");
  });

  it("is put back, or its release taken back, where it is gone", async () => {
    const { faults, git, release, edit, remove } = await project("gone");
    remove(first);
    expect(await faults()).toContain(`Restore it: git checkout -- ${first}`);
    git("checkout", "--", first);
    await release();
    edit(second, '"value": 900', '"value": 904');
    await release();
    remove(second);
    expect(await faults()).toContain("git checkout -- data/editions.json data/hashes.json");
    git("checkout", "--", "data/editions.json", "data/hashes.json");
    expect(await faults()).toBe("");
  });

  it("is looked for in the history where its change was committed too, and elsewhere without git", async () => {
    const { commit, edit, faults } = await project("history");
    edit(first, '"value": 900', '"value": 904');
    commit();
    expect(await faults()).toContain(`Restore ${first} from the history (git log -- ${first}) or from another copy`);
    const bare = await project("bare", { git: false });
    bare.edit(first, '"value": 900', '"value": 904');
    expect(await bare.faults()).toContain("or from another copy of the project");
  });
});

describe("npm run hashes", () => {
  it("refuses a file that the check would fault, and releases nothing", async () => {
    const folder = copyOfValid("hashes-of-faulty");
    const [file, hashes] = [join(folder, first), join(folder, "data/hashes.json")];
    const before = readFileSync(hashes, "utf8");
    writeFileSync(file, readFileSync(file, "utf8").replace('"value": 900', '"value": "900"'));
    const { code, output } = await run(process.execPath, ["scripts/hashes.ts", folder]);
    expect(code).toBe(1);
    expect(output).toContain(`${first}: row "oaks", field "value"`);
    expect(output).toContain("Nothing was written.");
    expect(readFileSync(hashes, "utf8")).toBe(before);
  });
});
