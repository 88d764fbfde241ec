import { defineConfig } from "vitest/config";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether pictures are being drawn anew. */
    readonly update: boolean;
  }
}

export default defineConfig({
  test: {
    provide: { update: process.argv.includes("--update") },
    // Tests keep nothing between files: one worker reads the modules for many.
    isolate: false,
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
