import { defineConfig } from "vitest/config";

/** A busy machine is slow, not wrong. */
const patience = 240_000;

export default defineConfig({
  test: {
    include: ["tests/engines/*.test.ts"],
    testTimeout: patience,
    hookTimeout: patience,
    expect: { poll: { timeout: 60_000, interval: 50 } },
  },
});
