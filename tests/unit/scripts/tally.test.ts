import { describe, expect, it } from "vitest";
import { add, none, oneFailed, onePassed, playwrightTally, printTally, vitestTally } from "../../../scripts/tally.ts";

const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };
const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

describe("the tally of a test run", () => {
  it("sums runners and says skipped only when something was", () => {
    expect(printTally([onePassed, onePassed, oneFailed].reduce(add, none))).toBe("2 passed, 1 failed");
    expect(printTally({ passed: 3, failed: 0, skipped: 2 })).toBe("3 passed, 0 failed, 2 skipped");
  });

  it("reads the unit tests' report", () => {
    expect(vitestTally(report, 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
  });

  it("counts a test file that could not be read as one failure", () => {
    const unread = { ...report, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(vitestTally(unread, 1).failed).toBe(1);
  });

  it("counts a runner that crashed as one failure", () => {
    expect(vitestTally(undefined, 1)).toEqual(oneFailed);
    expect(vitestTally(report, 1).failed).toBe(1);
    expect(playwrightTally(undefined, 0)).toEqual(oneFailed);
    expect(playwrightTally({ stats, errors: [] }, 1)).toEqual({ passed: 4, failed: 1, skipped: 0 });
  });

  it("counts a flaky end-to-end test and an error outside the tests as failures", () => {
    expect(playwrightTally({ stats: { ...stats, flaky: 1 }, errors: ["no server"] }, 1).failed).toBe(2);
  });
});
