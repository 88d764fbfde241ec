import { describe, expect, it } from "vitest";
import { readPayload } from "../../../src/scroll/payload.ts";

const words = { states: {}, labels: {}, printed: {} };

describe("readPayload(sent, address)", () => {
  it("takes rows by dataset and words", () => {
    const sent = { rows: { downloads: [{ id: "a" }] }, words };
    expect(readPayload(sent, "/rows.json")).toBe(sent);
  });

  it.each([
    ["a page in place of data", "<!doctype html>", "expected { rows, words }, found string"],
    ["null", null, "expected { rows, words }, found null"],
    ["rows that are a list", { rows: [], words }, "rows: expected lists of rows by dataset, found a list"],
    ["a dataset that is no list", { rows: { downloads: {} }, words }, "rows.downloads: expected a list of rows"],
    ["a row that is no object", { rows: { downloads: [3] }, words }, "rows.downloads: expected a list of rows"],
    ["missing words", { rows: {} }, "words: expected { states, labels, printed }, found undefined"],
    ["missing labels", { rows: {}, words: { states: {} } }, "words.labels: expected an object, found undefined"],
  ])("refuses %s, naming the address and the fault", (_, sent, fault) => {
    expect(() => readPayload(sent, "/rows.json")).toThrow(`/rows.json: ${fault}.`);
  });
});
