import { describe, expect, it } from "vitest";
import {
  compareVersions,
  covers,
  differences,
  newest,
  nextVersion,
  reasonFor,
  requiredStep,
  sameContent,
  satisfies,
  stepBetween,
} from "../../../src/datasets/versions.ts";
import { columns, graph, node, observation, observations, table, tableRow } from "./fixtures.ts";

describe("versions", () => {
  it("compare by number, not as text", () => {
    expect(["1.10.0", "1.9.0", "2.0.0", "1.9.1"].sort(compareVersions)).toEqual(["1.9.0", "1.9.1", "1.10.0", "2.0.0"]);
    expect(newest(["1.9.0", "1.10.0"])).toBe("1.10.0");
  });

  it("are refused when malformed or absent", () => {
    expect(() => compareVersions("1.0", "1.0.0")).toThrow('"1.0" is not a version. Write it as major.minor.patch');
    expect(() => newest([])).toThrow("There are no versions to choose from.");
  });

  it.each([
    ["^1", "1.0.0", true],
    ["^1", "1.12.3", true],
    ["^1", "2.0.0", false],
    ["^1.1", "1.0.9", false],
    ["^1.1", "1.1.0", true],
    ["^1.1", "2.1.0", false],
  ])("range %s takes %s: %s", (range, version, taken) => {
    expect(satisfies(range, version)).toBe(taken);
  });

  it("refuse a range of another form", () => {
    expect(() => satisfies(">=1", "1.0.0")).toThrow('">=1" is not a range of versions. Write "^1" or "^1.1".');
  });

  it.each([
    ["major", "2.0.0"],
    ["minor", "1.3.0"],
    ["patch", "1.2.4"],
  ] as const)("lead by a %s step from 1.2.3 to %s", (step, version) => {
    expect(nextVersion("1.2.3", step)).toBe(version);
  });

  it("know which part moved, and whether that is enough", () => {
    expect(stepBetween("1.0.3", "1.1.0")).toBe("minor");
    expect(covers("major", "minor")).toBe(true);
    expect(covers("patch", "minor")).toBe(false);
    expect(() => stepBetween("1.1.0", "1.0.9")).toThrow("Version 1.0.9 is not newer than 1.1.0.");
  });
});

describe("requiredStep", () => {
  const oaks = observation("oaks");
  const elms = observation("elms");

  it("is patch for a corrected value or word", () => {
    expect(requiredStep(observations([oaks]), observations([observation("oaks", { value: 7 })]))).toBe("patch");
  });

  it("is minor for a new row", () => {
    expect(requiredStep(observations([oaks]), observations([elms, oaks]))).toBe("minor");
  });

  it("is major for a row removed or renamed, even beside a new one", () => {
    expect(requiredStep(observations([oaks]), observations([elms]))).toBe("major");
  });

  it("is major for another kind or other columns", () => {
    expect(requiredStep(observations([oaks]), graph([node("oaks")]))).toBe("major");
    const rows = [tableRow("oak", { height: 20, leaf: "lobed" })];
    expect(requiredStep(table(rows), table(rows, { columns: columns.slice(1) }))).toBe("major");
    expect(requiredStep(table(rows), table(rows, { columns: [...columns].reverse() }))).toBe("major");
  });
});

describe("reasonFor", () => {
  const [oaks, elms, firs] = [observation("oaks"), observation("elms"), observation("firs")];

  it("says why a step is needed", () => {
    expect(reasonFor(observations([oaks]), observations([observation("oaks", { value: 7 })]))).toBe(
      "values or words changed",
    );
    expect(reasonFor(observations([oaks]), observations([oaks, elms]))).toBe('row "elms" is new');
    expect(reasonFor(observations([oaks]), observations([oaks, elms, firs]))).toBe(
      '2 rows, "elms" and others, are new',
    );
    expect(reasonFor(observations([oaks]), observations([elms]))).toBe('row "oaks" is gone');
    expect(reasonFor(observations([oaks]), graph([node("oaks")]))).toBe("its name or kind changed");
    const rows = [tableRow("oak", { height: 20, leaf: "lobed" })];
    expect(reasonFor(table(rows), table(rows, { columns: columns.slice(1) }))).toBe("its columns changed");
  });

  it("has nothing to say where only number, day, changelog and order of rows differ", () => {
    const [before, after] = [
      observations([oaks, elms]),
      observations([elms, oaks], { version: "1.0.1", changes: ["New."] }),
    ];
    expect(sameContent(before, after)).toBe(true);
    expect(sameContent(before, observations([oaks, elms], { title: "Trees of two parks" }))).toBe(false);
  });
});

describe("differences", () => {
  it("names rows added and removed, and each changed cell", () => {
    const before = observations([observation("oaks", { value: 1, note: "counted twice" }), observation("elms")]);
    const after = observations([observation("firs"), observation("oaks", { value: 2, sources: ["survey", "walk"] })]);
    const { added, removed, changed } = differences(before, after);
    expect(added.map(({ id }) => id)).toEqual(["firs"]);
    expect(removed.map(({ id }) => id)).toEqual(["elms"]);
    expect(changed).toEqual([
      { row: "oaks", field: "sources", before: ["survey"], after: ["survey", "walk"] },
      { row: "oaks", field: "value", before: 1, after: 2 },
      { row: "oaks", field: "note", before: "counted twice", after: undefined },
    ]);
  });

  it("compares the cells of a table one by one", () => {
    const before = table([tableRow("oak", { height: 20, leaf: "lobed" })]);
    const after = table([tableRow("oak", { height: 21, leaf: "lobed" })]);
    expect(differences(before, after).changed).toEqual([{ row: "oak", field: "height", before: 20, after: 21 }]);
  });

  it("finds nothing when only the order of rows differs", () => {
    const [a, b] = [observation("a"), observation("b")];
    expect(differences(observations([a, b]), observations([b, a]))).toEqual({ added: [], removed: [], changed: [] });
  });
});
