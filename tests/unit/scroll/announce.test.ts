import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createAnnouncer } from "../../../src/scroll/announce.ts";

const said: (string | null)[] = [];
const status = {
  set textContent(words: string | null) {
    said.push(words);
  },
} as unknown as Element;
let title: string | null = null;
let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  title = null;
  life = new AbortController();
});
afterEach(() => vi.useRealTimers());

describe("createAnnouncer(status, title, life)", () => {
  const start = () => createAnnouncer(status, () => title, life.signal);

  it("is silent about the place where the page opens", () => {
    title = "Opening";
    const stir = start();
    stir();
    vi.advanceTimersByTime(2000);
    expect(said).toEqual([]);
  });

  it("says a step once, when the reader has settled there", () => {
    const stir = start();
    vi.advanceTimersByTime(600);
    title = "Second";
    stir();
    vi.advanceTimersByTime(599);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    stir();
    vi.advanceTimersByTime(600);
    expect(said).toEqual(["Second"]);
  });

  it("is silent about steps that the reader only passes", () => {
    const stir = start();
    vi.advanceTimersByTime(600);
    for (const passed of ["Second", "Third", "Fourth"]) {
      title = passed;
      stir();
      vi.advanceTimersByTime(300);
    }
    vi.advanceTimersByTime(600);
    expect(said).toEqual(["Fourth"]);
  });

  it("says nothing more once the story is gone", () => {
    const stir = start();
    vi.advanceTimersByTime(600);
    title = "Second";
    stir();
    life.abort();
    vi.advanceTimersByTime(600);
    expect(said).toEqual([]);
  });
});
