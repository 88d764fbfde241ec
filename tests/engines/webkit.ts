import { createServer, type AddressInfo } from "node:net";
import { patience, startProgram, type Program } from "./program.ts";
import type { Options, Session, Size } from "./session.ts";

/** WebKitGTK's MiniBrowser on a screen of its own, through WebDriver. Its driver has no command for printing. */
export async function launchWebKit({ programs, scripts }: Options): Promise<Session> {
  const started: Program[] = [];
  const start = (...how: Parameters<typeof startProgram>) => {
    const program = startProgram(...how);
    started.push(program);
    return program;
  };
  const end = async () => {
    for (const program of started.toReversed()) await program.stop();
  };
  try {
    const screen = start(programs.screen!, ["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"]);
    const [, display] = await screen.says(/^(\d+)\n/m);
    const port = await freePort();
    start(programs.driver!, ["-p", String(port)], { DISPLAY: `:${display}`, GDK_BACKEND: "x11" });
    await untilListening(port);
    const window = await openWindow(`http://127.0.0.1:${port}`, programs.browser!, scripts);
    return { ...window, close: () => window.close().finally(end) };
  } catch (error) {
    await end();
    throw error;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function untilListening(port: number): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("WebKitWebDriver did not get ready.");
}

/** One command of WebDriver (https://www.w3.org/TR/webdriver/). */
async function command<Value>(method: "GET" | "POST" | "DELETE", address: string, body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: Value & { error: string; message: string } };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

interface Started {
  readonly sessionId: string;
  readonly capabilities: { readonly browserVersion: string };
}

async function openWindow(driver: string, binary: string, scripts: boolean): Promise<Session> {
  const args = ["--automation", `--enable-javascript=${scripts}`];
  const { sessionId, capabilities } = await command<Started>("POST", `${driver}/session`, {
    capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary, args } } },
  });
  const session = `${driver}/session/${sessionId}`;
  const evaluate: Session["evaluate"] = (ask, ...args) =>
    command("POST", `${session}/execute/sync`, { script: `return (${ask.toString()})(...arguments)`, args });

  /** WebDriver sizes the window with its frame, so what is inside is measured and made good. */
  async function resize({ width, height }: Size): Promise<void> {
    const rect = { width, height };
    for (let attempt = 0; attempt < 20; attempt++) {
      await command("POST", `${session}/window/rect`, rect);
      const [w, h] = await evaluate(() => [innerWidth, innerHeight] as const);
      if (w === width && h === height) return;
      rect.width += width - w;
      rect.height += height - h;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error(`WebKit's window does not take the size ${width} x ${height}.`);
  }

  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => command("POST", `${session}/url`, { url }),
    evaluate,
    resize,
    screenshot: async () => Buffer.from(await command<string>("GET", `${session}/screenshot`), "base64"),
    close: () => command("DELETE", session),
  };
}
