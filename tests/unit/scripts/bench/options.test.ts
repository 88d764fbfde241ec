import { describe, expect, it } from "vitest";
import { partNames } from "../../../../scripts/bench/budgets.ts";
import { readOptions } from "../../../../scripts/bench/options.ts";

describe("the options of the bench", () => {
  it("measure everything five times when nothing is said", () => {
    expect(readOptions([])).toEqual({ parts: partNames, pages: [], runs: 5, updateBaseline: false, trace: false });
  });

  it("take parts and pages in any form, a chapter by its id", () => {
    const options = readOptions(["--only", "frames,weight", "--pages=model-layer,/", "--runs", "2", "--trace"]);
    expect(options.parts).toEqual(["weight", "frames"]);
    expect(options.pages).toEqual(["/chapters/model-layer/", "/"]);
    expect(options).toMatchObject({ runs: 2, trace: true });
  });

  it.each([
    [["--only", "frame"], 'no part "frame"'],
    [["--only"], 'no part ""'],
    [["--run", "3"], 'no option "--run"'],
    [["--runs", "0"], '--runs is "0"'],
    [["--runs", "many"], '--runs is "many"'],
    [["model-layer"], '"model-layer" stands before any option'],
  ])("%j is refused: %s", (args, text) => {
    expect(() => readOptions(args)).toThrow(text);
  });
});
