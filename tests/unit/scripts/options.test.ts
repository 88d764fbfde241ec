import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readOptions } from "../../../scripts/options.ts";
import { root, run } from "../../../scripts/run.ts";

const options = {
  step: { type: "string" },
  change: { type: "string", multiple: true },
  yes: { type: "boolean" },
} as const;
const read = (...args: string[]) => readOptions({ name: "npm run grow", options, takes: "a tree" }, args);
const bare = (...args: string[]) => readOptions({ name: "npm run rest", options: {} }, args);
const helpful = { name: "npm run help", options: { help: { type: "boolean" } } } as const;

describe("the options of a command", () => {
  it("are read in any order, beside what is named", () => {
    expect(read("--yes", "oak", "--change", "One.", "--change=-2")).toMatchObject({
      values: { yes: true, change: ["One.", "-2"] },
      positionals: ["oak"],
    });
  });

  const wrong: [what: string, says: string, args: string[]][] = [
    [
      "a misspelt one",
      'has no option "--stepp". Did you mean "--step"? Its options: --step, --change, --yes.',
      ["--stepp", "x"],
    ],
    ["an unknown one", 'npm run grow has no option "--quick". Its options: --step, --change, --yes.', ["--quick=1"]],
    ["an unknown letter", 'has no option "-q".', ["-q"]],
    ["one without its value", '--step needs a value: --step "...". Its options', ["oak", "--step"]],
    ["one in place of a value", '--step needs a value: --step "...". Its options', ["--step", "--yes"]],
    ["a value that nobody asked for", '--yes takes no value, found "no".', ["--yes=no"]],
  ];

  it.each(wrong)("are refused in words for %s: %s", (_, says, args) => {
    expect(() => read(...args)).toThrow(says);
  });

  it("are said to be none where there are none", () => {
    expect(() => bare("--quick")).toThrow('npm run rest has no option "--quick". It takes none.');
    expect(() => bare("oak")).toThrow('npm run rest takes options only, found "oak". It takes none.');
  });

  it("are left to --help where a command has it", () => {
    expect(() => readOptions(helpful, ["--hlep"])).toThrow(
      'Did you mean "--help"? npm run help -- --help tells them all.',
    );
  });
});

describe("a command", () => {
  const commands = ["check", "new", "release", "report", "verified", "permalinks", "hashes", "schemas", "hosting"];

  it.each(commands)("npm run %s names an option that it has not, and ends with code 2", async (name) => {
    const { code, output } = await run(process.execPath, [`scripts/${name}.ts`, "--wrong"]);
    expect(output).toMatch(new RegExp(`^npm run ${name} has no option "--wrong"\\. .*\\n$`));
    expect(code).toBe(2);
  });

  it("of package.json reads its options in this one way", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const files = Object.values(scripts).flatMap((script) => script.match(/scripts\/[\w-]+\.ts/g) ?? []);
    // The benchmark has rules of its own, and 2 says there that the machine was too slow.
    const others = files.filter((file) => file !== "scripts/bench.ts");
    expect(others.filter((file) => !readFileSync(join(root, file), "utf8").includes("readOptions("))).toEqual([]);
  });
});
