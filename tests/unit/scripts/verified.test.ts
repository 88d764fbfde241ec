import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verified } from "../../../scripts/freshness/verified.ts";
import { run } from "../../../scripts/run.ts";
import { copyOfValid } from "../../data/overlay.ts";

describe("npm run verified", () => {
  it("writes down the day for rows and sources, and says when they are due next", () => {
    const folder = copyOfValid("verified");
    expect(verified(folder, ["trees/oaks", "survey"], { verified: "2026-03-05" })).toBe(
      "trees/oaks: verified 2026-03-05, due 2026-09-05\nsurvey: verified 2026-03-05, due 2027-03-05",
    );
    expect(JSON.parse(readFileSync(join(folder, "data/checks.json"), "utf8"))).toEqual({
      rows: { "trees/oaks": { verified: "2026-03-05" } },
      sources: { survey: { verified: "2026-03-05" } },
    });
  });

  it("refuses what is not there, and a day to look again that is past", () => {
    const folder = copyOfValid("verified-wrong");
    const day = { verified: "2026-03-05" };
    expect(() => verified(folder, ["trees/oak"], day)).toThrow('Did you mean "trees/oaks"?');
    expect(() => verified(folder, [], day)).toThrow("npm run verified -- ");
    expect(() => verified(folder, ["survey"], { ...day, due: "2026-03-01" })).toThrow("Nothing was written.");
  });

  it("refuses a day of no calendar or to come in whole sentences", async () => {
    const folder = copyOfValid("verified-day");
    const command = (...args: string[]) =>
      run(process.execPath, ["scripts/verified.ts", "survey", "--root", folder, ...args]);
    expect((await command("--on", "2999-01-01")).output).toBe(
      '--on "2999-01-01": Expected a day that is not in the future.\n',
    );
    expect((await command("--due", "2026-02-31")).output).toBe(
      '--due "2026-02-31": Expected a real day, as YYYY-MM-DD.\n',
    );
  });
});
