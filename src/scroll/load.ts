import type { Figure } from "../figures/kit/define.ts";
import { readPayload, type Payload } from "./payload.ts";
import { nextTask } from "./timing.ts";

export interface Loaded extends Payload {
  readonly figure: Figure;
}

/** How long a reader waits for a figure before its stills take over for good, in milliseconds. */
const patience = 8000;

const modules = import.meta.glob<Figure>("../figures/*/index.ts", { import: "default" });
const loads = new Map<string, Promise<Loaded | null>>();

/** Fetches a figure's code and payload, once. Never rejects: null means that its stills must do. */
export function loadFigure(id: string, payload: string): Promise<Loaded | null> {
  const load = loads.get(id) ?? fetchFigure(id, payload).catch((error: unknown) => giveUp(id, error));
  loads.set(id, load);
  return load;
}

let reported = false;

/**
 * From now on the figure shows its stills. The one place where a failing figure is reported: the first as an error, more
 * of them as warnings, since a file that they share may be what is missing.
 */
export function giveUp(id: string, error: unknown): null {
  loads.set(id, Promise.resolve(null));
  console[reported ? "warn" : "error"](`Figure "${id}" cannot be drawn here; its stills are shown.`, error);
  reported = true;
  return null;
}

async function fetchFigure(id: string, payload: string): Promise<Loaded> {
  const signal = AbortSignal.timeout(patience);
  const expired = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error(`No answer within ${patience / 1000} seconds.`)));
  });
  const [figure, { rows, words }] = await Promise.race([fetchBoth(id, payload, signal), expired]);
  return { figure, rows, words };
}

/** To ask for a module takes a slow processor most of a frame, so the payload is asked for in another task. */
async function fetchBoth(id: string, payload: string, signal: AbortSignal): Promise<[Figure, Payload]> {
  const module = fetchModule(id);
  await Promise.race([nextTask(), module]);
  return Promise.all([module, fetchPayload(payload, signal)]);
}

async function fetchModule(id: string): Promise<Figure> {
  const module = modules[`../figures/${id}/index.ts`];
  if (!module) throw new RangeError(`There is no figure "${id}" among ${Object.keys(modules).join(", ")}.`);
  return module();
}

async function fetchPayload(address: string, signal: AbortSignal): Promise<Payload> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: expected the figure's rows, found status ${response.status}.`);
  return readPayload(await response.json(), address);
}
