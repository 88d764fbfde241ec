import { describe, expect, it } from "vitest";
import raw from "../../../content/en/figures/claim-dots.json" with { type: "json" };
import data from "../../../data/claims/1.0.0.json" with { type: "json" };
import type { Row } from "../../../src/datasets/schema/rows.ts";
import { claimsOf, countOf, events, eventOf, outcomes } from "../../../src/figures/claim-dots/claims.ts";
import figure from "../../../src/figures/claim-dots/index.ts";
import { drawState } from "../../../src/figures/kit/define.ts";
import { frames } from "../../../src/figures/kit/scene.ts";

const rows = { claims: (data.rows as Row[]).filter((row) => figure.select(row, "claims")) };
const words = { states: raw.states, labels: raw.labels, printed: {} };

describe("the dots of the claims", () => {
  it("are one for each claim in every state of the wide frame", () => {
    for (const state of Object.keys(figure.states)) {
      const { marks } = drawState(figure, rows, words, state, frames.wide);
      expect(marks.filter(({ key }) => key.startsWith("claim:")).length).toBe(claimsOf(rows).length);
    }
  });

  it("stand in a stack each, by an outcome that every claim has", () => {
    const sum = outcomes.reduce((total, outcome) => total + countOf(rows, outcome), 0);
    expect(sum).toBe(claimsOf(rows).length);
  });

  it("name events of claims that are there", () => {
    const touched = claimsOf(rows).filter(eventOf);
    expect(touched.map(({ id }) => id).sort()).toEqual(Object.values(events).flat().sort());
  });

  it("stay few marks in the narrow frame", () => {
    for (const state of Object.keys(figure.states)) {
      expect(drawState(figure, rows, words, state, frames.narrow).marks.length).toBeLessThanOrEqual(60);
    }
  });
});
