import { describe, expect, it } from "vitest";
import { asOf } from "../../../src/datasets/schema/common.ts";

describe("asOf", () => {
  it.each(["2026", "2026-02", "2026-01-13", "2025-23", "2025-06~", "2024-08/2025-08", "2025/2025-08-01"])(
    "takes %s",
    (text) => {
      expect(asOf.safeParse(text).success).toBe(true);
    },
  );

  it.each(["2025-13", "2025-23-05", "2025-06~-13", "2025-02-30", "2999", "2025/2999", "2025/", "13.1.2026", ""])(
    "refuses %j",
    (text) => {
      expect(asOf.safeParse(text).success).toBe(false);
    },
  );
});
