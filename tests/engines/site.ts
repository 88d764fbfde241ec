import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../scripts/serve.ts";

export interface Site {
  readonly address: string;
  close(): void;
}

/** Runs ahead of every script of a page and keeps, for as long as the window lives, what goes wrong in it. */
function record(): void {
  const key = "recorded-errors";
  let leaving = false;
  addEventListener("leaving", () => (leaving = true));
  addEventListener("pageshow", () => (leaving = false));
  const keep = (text: string) => {
    if (leaving) return;
    const before = JSON.parse(sessionStorage.getItem(key) ?? "[]") as string[];
    sessionStorage.setItem(key, JSON.stringify([...before, `${location.pathname}: ${text}`]));
  };
  const heard = (event: Event) => {
    const from = event.target instanceof Element ? event.target : undefined;
    // Firefox says so of a module that is there already, and tells the reader nothing.
    if (from?.matches("link[rel='modulepreload']")) return;
    keep(event instanceof ErrorEvent ? event.message : `not loaded: ${from?.outerHTML.slice(0, 200)}`);
  };
  addEventListener("error", heard, true);
  addEventListener("unhandledrejection", ({ reason }) => {
    // WebKit tells so of every passage to another page that goes without its transition.
    if (String(reason).startsWith("AbortError: Skipping view transition")) return;
    keep(`rejected: ${String(reason)}`);
  });
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    keep(`against the policy: ${violatedDirective} ${blockedURI}`),
  );
  const { error } = console;
  console.error = (...words: unknown[]) => {
    keep(words.map(String).join(" "));
    error.apply(console, words);
  };
}

/** Serves the built site with a recorder of errors put first into every page: not every driver can read the console. */
export async function startSite(): Promise<Site> {
  const inner = await serve({ port: 0 });
  const origin = `http://localhost:${(inner.address() as AddressInfo).port}`;
  const outer = createServer(async ({ url = "/" }, response) => {
    if (url === "/recorder.js") return void response.setHeader("content-type", "text/javascript").end(script);
    const answer = await fetch(origin + url, { redirect: "manual" });
    for (const name of ["content-type", "location"]) {
      const value = answer.headers.get(name);
      if (value) response.setHeader(name, value);
    }
    const body = Buffer.from(await answer.arrayBuffer());
    const isPage = answer.headers.get("content-type")?.startsWith("text/html");
    response.writeHead(answer.status).end(isPage ? withRecorder(body.toString()) : body);
  });
  await new Promise<void>((ready) => outer.listen(0, ready));
  const close = () => [inner, outer].forEach((server) => (server.close(), server.closeAllConnections()));
  return { address: `http://localhost:${(outer.address() as AddressInfo).port}`, close };
}

const script = `(${record.toString()})()`;

/** Ahead of the page's policy, which names the scripts that follow it. */
function withRecorder(page: string): string {
  return page.replace("<head>", '<head><script src="/recorder.js"></script>');
}
