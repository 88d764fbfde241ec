import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    include: [
      "tests/unit/**/*.test.ts",
      "tests/figures/**/*.test.ts",
      "tests/data/**/*.test.ts",
      "tests/properties/**/*.test.ts",
    ],
  },
});
