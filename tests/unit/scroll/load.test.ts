import { afterEach, describe, expect, it, vi } from "vitest";
import { giveUp, loadFigure } from "../../../src/scroll/load.ts";

afterEach(() => vi.restoreAllMocks());

describe("loadFigure(id, payload)", () => {
  it("answers null for a figure that cannot be had, and reports it once", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => {});
    vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response("<h1>Not found</h1>", { status: 404 }));
    expect(await loadFigure("no-such-figure", "/rows.json")).toBeNull();
    expect(await loadFigure("no-such-figure", "/rows.json")).toBeNull();
    expect(report).toHaveBeenCalledTimes(1);
    expect(report.mock.calls[0]?.[0]).toContain('Figure "no-such-figure"');
  });

  it("answers null from then on for a figure that turned out not to draw, and warns of it after an error", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const warning = vi.spyOn(console, "warn").mockImplementation(() => {});
    giveUp("broken-figure", new Error("bad row"));
    expect(await loadFigure("broken-figure", "/rows.json")).toBeNull();
    expect(error).not.toHaveBeenCalled();
    expect(warning).toHaveBeenCalledTimes(1);
  });
});
