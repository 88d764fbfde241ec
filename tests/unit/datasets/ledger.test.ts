import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../../src/datasets/catalog.ts";
import { resolveFact } from "../../../src/datasets/facts.ts";
import { ledgerFaults } from "../../../src/datasets/ledger.ts";
import type { Claim } from "../../../src/datasets/schema/claims.ts";
import type { Observation } from "../../../src/datasets/schema/rows.ts";
import { validateDataset } from "../../../src/datasets/validate.ts";
import { catalogOf, claim, claims, edition, observation, observations, source } from "./fixtures.ts";

const ledger = (...rows: Claim[]) => claims(rows);
const trees = (given: Partial<Observation> = {}) => observations([observation("oaks", given)]);
const faultsOf = (...datasets: Parameters<typeof catalogOf>) => ledgerFaults(catalogOf(...datasets), [source]);
const fileFaults = (...rows: unknown[]) =>
  validateDataset({ ...claims([]), rows }, "data/claims/1.0.0.json").faults.map(
    ({ place, value, expected, remedy }) => [place, value, expected, remedy],
  );

describe("ledgerFaults", () => {
  it("finds nothing where every name leads somewhere", () => {
    const sound = ledger(claim("HW-01", { checked: ["trees/oaks"] }));
    expect(faultsOf(sound, trees({ claims: ["HW-01"] }))).toEqual([]);
  });

  it("reports a claim checked against a row or a dataset that is not there", () => {
    const [row, dataset] = faultsOf(ledger(claim("HW-01", { checked: ["trees/oak", "treees/oaks"] })), trees());
    expect(row).toEqual({
      file: "data/claims/1.0.0.json",
      place: 'row "HW-01", field "checked"',
      value: "trees/oak",
      expected: "the name of a row of the edition, as dataset/row",
      remedy: 'Did you mean "oaks"?',
    });
    expect(dataset?.remedy).toBe('Did you mean "trees"?');
  });

  it("reports a briefing that is no source", () => {
    const [fault] = faultsOf(ledger(claim("HW-01", { briefings: ["survy"] })));
    expect(fault).toMatchObject({ place: 'row "HW-01", field "briefings"', remedy: 'Did you mean "survey"?' });
  });

  it("reports a row that names a claim which the ledger does not have", () => {
    const [fault] = faultsOf(ledger(claim("HW-01")), trees({ claims: ["HW-10"] }));
    expect(fault).toEqual({
      file: "data/trees/1.0.0.json",
      place: 'row "oaks", field "claims"',
      value: "HW-10",
      expected: "the id of a row of the claims ledger",
      remedy: 'Did you mean "HW-01"? Or add the claim to the ledger.',
    });
  });

  it("looks at the versions that the edition shows only", () => {
    const old = trees({ claims: ["HW-99"] });
    const now = observations([observation("oaks")], { version: "1.0.1" });
    const files = { datasets: [old, now, ledger(claim("HW-01"))], sources: [source] };
    const catalog = buildCatalog({ ...files, editions: [edition({ trees: "1.0.1", claims: "1.0.0" })] });
    expect(ledgerFaults(catalog, [source])).toEqual([]);
  });
});

describe("a ledger file", () => {
  it("may only point to its own claims, and not from one to itself", () => {
    expect(fileFaults(claim("HW-01", { see: ["HW-02", "HW-01"] }), claim("HW-12"))).toEqual([
      ['row "HW-01", field "see"', "HW-02", "the id of another row of this file", 'Did you mean "HW-12"?'],
      ['row "HW-01", field "see"', "HW-01", "the id of another row of this file", 'Did you mean "HW-12"?'],
    ]);
  });

  it("tells by the id what a row is", () => {
    const [fault] = fileFaults(claim("C01"));
    expect(fault?.slice(0, 3)).toEqual(['row "C01", field "type"', "claim", "C01 is not the id of a claim"]);
    const { outcome: _outcome, ...figure } = claim("F-01", { type: "figure" });
    expect(fileFaults(figure)).toEqual([]);
  });
});

describe("counts of claims", () => {
  const catalog = catalogOf(ledger(claim("HW-01"), claim("HW-02", { verdict: "not found" }), claim("MD-01")));

  it("takes a field's value", () => {
    expect(resolveFact({ count: "claims", where: "type=claim verdict=differs", as: "words" }, catalog).text).toBe(
      "two",
    );
  });

  it("takes a value of several words with hyphens for spaces", () => {
    expect(resolveFact({ count: "claims", where: "verdict=not-found" }, catalog).value).toBe(1);
    expect(() => resolveFact({ count: "claims", where: "verdict=not-fund" }, catalog)).toThrow(
      'Did you mean "not-found"?',
    );
  });

  it("says that a claim holds no number to print", () => {
    expect(() => resolveFact({ of: "claims/HW-01" }, catalog)).toThrow("claims/HW-01 holds no number.");
  });
});
