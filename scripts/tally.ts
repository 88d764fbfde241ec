/** Counts of a test run, and how to read them from the reports that the runners write. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Tally = { ...none, passed: 1 };
export const oneFailed: Tally = { ...none, failed: 1 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** "12 passed, 0 failed", with what was skipped if anything was. */
export function printTally({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** A run that ended badly although no test failed has crashed: that is one failure. */
function withCrash(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? add(tally, oneFailed) : tally;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Tally of Vitest's JSON report; a file that could not be read as tests counts as one failure. */
export function vitestTally(report: VitestReport | undefined, code: number): Tally {
  if (!report) return oneFailed;
  const unread = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const skipped = report.numPendingTests + report.numTodoTests;
  return withCrash({ passed: report.numPassedTests, failed: report.numFailedTests + unread.length, skipped }, code);
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/** Tally of Playwright's JSON report; errors outside any test count as failures. */
export function playwrightTally(report: PlaywrightReport | undefined, code: number): Tally {
  if (!report) return oneFailed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return withCrash({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, code);
}
