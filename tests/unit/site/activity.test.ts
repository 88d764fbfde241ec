import { describe, expect, it } from "vitest";
import { plainTable } from "../../../src/site/activity.ts";
import { catalog } from "../../loaded.ts";

const tableOf = (dataset: string, rows: readonly string[]) =>
  plainTable(
    catalog.dataset(dataset),
    rows.map((row) => catalog.row(`${dataset}/${row}`)),
  );

describe("the table of an activity", () => {
  it("shows what was counted, how much, when and how", () => {
    const { heads, lines } = tableOf("derivatives", ["qwen-tag-2026-02"]);
    expect(heads).toEqual(["What", "Value", "As of", "How it was counted"]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toHaveLength(4);
  });

  it("marks what a briefing claimed", () => {
    expect(tableOf("derivatives", ["claimed-qwen-100k"]).lines[0]![0]).toContain("(Claimed in a briefing)");
  });

  it("tells of a claim what was said and when, and never the verdict", () => {
    const { lines } = tableOf("claims", ["HW-01"]);
    expect(lines[0]).toHaveLength(2);
    expect(lines.flat().join(" ")).not.toMatch(/differs|agrees|found/i);
  });
});
