import { keepChoices, readChoices } from "./choices.ts";

const base = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/`;
const worker = `${base}offline-worker.js`;

/** What the worker calls its stores; the name of the build follows. */
const prefix = `dependency-mirror ${base} `;

/** Whether the reader lets chapters be kept and the browser can. */
export function isOn(): boolean {
  return "serviceWorker" in navigator && readChoices().offline !== "off";
}

/** Keeps a page for reading without a network, unless the reader or the browser wants to save data. */
export async function keepPage(path: string): Promise<void> {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (!isOn() || connection?.saveData) return;
  await register();
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: path });
}

/** Starts keeping again what the reader opens from now on. */
export async function switchOn(): Promise<void> {
  const { offline: _, ...others } = readChoices();
  keepChoices(others);
  await register();
  await navigator.serviceWorker.ready;
}

/** Stops it and takes away all that there is: the worker and its stores. */
export async function switchOff(): Promise<void> {
  keepChoices({ ...readChoices(), offline: "off" });
  const registrations = await navigator.serviceWorker.getRegistrations();
  const own = registrations.filter(({ scope }) => new URL(scope).pathname === base);
  await Promise.all(own.map((registration) => registration.unregister()));
  await Promise.all((await stores()).map((name) => caches.delete(name)));
}

/** Which of these pages are kept now. */
export async function keptOf(paths: readonly string[]): Promise<Set<string>> {
  const open = await Promise.all((await stores()).map((name) => caches.open(name)));
  const found = await Promise.all(
    paths.map(async (path) => {
      const matches = await Promise.all(open.map((cache) => cache.match(path, { ignoreVary: true })));
      return matches.some(Boolean) ? [path] : [];
    }),
  );
  return new Set(found.flat());
}

async function stores(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

let address: string | undefined;

/** The one address that the page's policy lets through. */
function trusted(): string {
  const { trustedTypes } = window as unknown as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: () => worker };
  return (address ??= trustedTypes?.createPolicy("offline", rules).createScriptURL(worker) ?? worker);
}

function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(trusted(), { scope: base });
}
