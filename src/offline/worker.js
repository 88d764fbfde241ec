/* global BUILD, BASE */
/* Keeps visited chapters readable without a network. Online it changes nothing: the network answers, never the store.
   A store holds pages of one build only, each with all its files or not at all. */
const prefix = `dependency-mirror ${BASE} `;
const store = prefix + BUILD;
const list = `${BASE}offline/files.${BUILD}.json`;
const front = `${BASE}offline/`;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("message", (event) => {
  const path = event.data?.keep;
  // A page of another build than this one: the worker of that build is there to be fetched.
  if (typeof path === "string") event.waitUntil(keep(path).catch(() => self.registration.update()));
});
self.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && new URL(url).origin === self.location.origin) event.respondWith(answer(event));
});

/** Takes over what an earlier build kept, as this build has it: all of it, or the earlier build stays. */
async function install() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== store);
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const paths = kept.flat().map(({ url }) => new URL(url).pathname);
  try {
    const cache = await caches.open(store);
    await cache.add(list);
    for (const path of [front, ...paths]) await keep(path);
  } catch (error) {
    await caches.delete(store);
    throw error;
  }
  await self.skipWaiting();
}

async function activate() {
  for (const name of await caches.keys()) if (name.startsWith(prefix) && name !== store) await caches.delete(name);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** Keeps a page with all its files, if it is one of those that can be kept and of this build. */
async function keep(path) {
  const cache = await caches.open(store);
  const { pages } = await (await cache.match(list)).json();
  const page = pages[path];
  if (!page || (await cache.match(path, { ignoreVary: true }))) return;
  const response = await fetch(path, { cache: "no-cache" });
  const body = await response.clone().arrayBuffer();
  if (!response.ok || (await hash(body)) !== page.hash) throw new Error(`${path} is not of build ${BUILD}.`);
  await Promise.all(page.files.map(async (file) => (await cache.match(file, { ignoreVary: true })) ?? cache.add(file)));
  await cache.put(path, response);
}

async function hash(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The network's answer; without one the kept page or file, or for a page that is not kept the one that says so. */
async function answer({ request, preloadResponse }) {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch (error) {
    const cache = await caches.open(store);
    const { pathname } = new URL(request.url);
    const kept = await cache.match(pathname, { ignoreVary: true });
    const instead = kept ?? (request.mode === "navigate" ? await cache.match(front, { ignoreVary: true }) : undefined);
    if (instead) return instead;
    throw error;
  }
}
