import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectBiDi, type BiDi } from "./bidi.ts";
import { startProgram } from "./program.ts";
import { callOf, type Options, type Session } from "./session.ts";

/** Firefox, through WebDriver BiDi, which it speaks itself: no driver beside it. */
export async function launchFirefox({ programs, scripts }: Options): Promise<Session> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), preferences({ "javascript.enabled": scripts, ...quiet }));
  const args = ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port=0"];
  const firefox = startProgram(programs.browser!, args);
  async function end(): Promise<void> {
    await firefox.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  try {
    const [, address] = await firefox.says(/WebDriver BiDi listening on (ws:\S+)/);
    const connection = await connectBiDi(`${address}/session`);
    return { ...(await openWindow(connection, scripts)), close: () => (connection.close(), end()) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Keeps the browser's own traffic off the network, as far as automation does not do so already. */
const quiet = {
  "app.normandy.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
};

function preferences(all: Readonly<Record<string, unknown>>): string {
  return Object.entries(all)
    .map((preference) => `user_pref(${preference.map((part) => JSON.stringify(part)).join(", ")});\n`)
    .join("");
}

interface Evaluated {
  readonly result?: { readonly value: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Text comes over as it is; anything else would come over as BiDi's own description of it. No promise ever settles in a
 * page with JavaScript off.
 */
function asText(call: string, mayWait: boolean): string {
  const print = '(value) => JSON.stringify(value) ?? "null"';
  return mayWait ? `Promise.resolve(${call}).then(${print})` : `(${print})(${call})`;
}

async function openWindow({ call }: BiDi, scripts: boolean): Promise<Omit<Session, "close">> {
  const { capabilities } = await call<{ capabilities: { browserVersion: string } }>("session.new", {
    capabilities: {},
  });
  const { context } = await call<{ context: string }>("browsingContext.create", { type: "window" });

  const evaluate: Session["evaluate"] = async (ask, ...args) => {
    const { result, exceptionDetails } = await call<Evaluated>("script.evaluate", {
      expression: asText(callOf(ask, args), scripts),
      target: { context },
      awaitPromise: scripts,
    });
    if (!result) throw new Error(exceptionDetails?.text ?? "The page gave no answer.");
    return JSON.parse(result.value) as never;
  };
  const fileOf = async (method: string) =>
    Buffer.from((await call<{ data: string }>(method, { context })).data, "base64");

  return {
    version: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => void (await call("browsingContext.navigate", { context, url, wait: "complete" })),
    evaluate,
    resize: async (viewport) => void (await call("browsingContext.setViewport", { context, viewport })),
    screenshot: () => fileOf("browsingContext.captureScreenshot"),
    print: () => fileOf("browsingContext.print"),
  };
}
