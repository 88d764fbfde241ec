import { currentStep } from "./step.ts";
import { onceQuiet, settled } from "./timing.ts";

/** Safari refuses more than a hundred changes of address in thirty seconds (sveltejs/kit#365). */
const between = 400;

interface Place {
  /** Id of the step that counts; null above the first. */
  readonly step: string | null;
  /** False once the reader has left the story at its end. */
  readonly inside: boolean;
  /** Hash of the address as it is, without #. */
  readonly current: string;
  /** Whether the current hash is a step's. */
  readonly known: boolean;
}

/** The hash the address should have; null to leave it. A hash that leads elsewhere is the reader's own outside the story. */
export function nextHash({ step, inside, current, known }: Place): string | null {
  if (current && !known && !inside) return null;
  const wanted = step ?? "";
  return wanted === current ? null : wanted;
}

/** How long to wait before the address may change, in milliseconds. */
export function waitFor(sinceLastChange: number): number {
  return Math.max(settled, between - sinceLastChange);
}

/** Keeps the address at the step the reader has settled at. Returns what to call at each movement. */
export function keepAddress(story: HTMLElement, line: () => number, life: AbortSignal): () => void {
  let changed = -Infinity;

  function write(): void {
    const step = currentStep();
    // A step of another story is that story's business.
    if (step && !story.contains(step)) return;
    const current = location.hash.slice(1);
    const inside = step !== undefined && story.getBoundingClientRect().bottom > line();
    const known = document.getElementById(current)?.matches("[data-step]") ?? false;
    const hash = nextHash({ step: step?.id ?? null, inside, current, known });
    if (hash === null) return;
    changed = performance.now();
    replaceHash(hash);
  }
  return onceQuiet(() => waitFor(performance.now() - changed), write, life);
}

function replaceHash(hash: string): void {
  try {
    history.replaceState(history.state, "", hash ? `#${hash}` : location.pathname + location.search);
  } catch {
    // A browser that counts changes of address refuses more; the address then lags behind, the story does not.
  }
}
