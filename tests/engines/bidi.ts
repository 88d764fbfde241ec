import { patience } from "./program.ts";

/** A connection that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface BiDi {
  call<Result>(method: string, params?: object): Promise<Result>;
  close(): void;
}

interface Answer {
  readonly id: number | null;
  readonly type: "success" | "error" | "event";
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  readonly found: (result: never) => void;
  readonly failed: (error: Error) => void;
}

/** Connects to a browser that listens at an address. */
export async function connectBiDi(address: string): Promise<BiDi> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const opened = Promise.withResolvers<void>();
  socket.onopen = () => opened.resolve();
  socket.onclose = () => {
    opened.reject(new Error(`No connection to ${address}.`));
    for (const { failed } of waiting.values()) failed(new Error("The browser closed the connection."));
  };
  socket.onmessage = ({ data }) => settle(waiting, JSON.parse(String(data)) as Answer);
  await opened.promise;

  let last = 0;
  function call<Result>(method: string, params: object = {}): Promise<Result> {
    const id = ++last;
    return new Promise<Result>((found, failed) => {
      const timer = setTimeout(() => failed(new Error(`${method}: no answer.`)), patience);
      const done = () => (clearTimeout(timer), waiting.delete(id));
      waiting.set(id, {
        found: (result) => (done(), found(result)),
        failed: (error) => (done(), failed(error)),
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }
  return { call, close: () => socket.close() };
}

function settle(waiting: ReadonlyMap<number, Waiting>, { id, type, result, error, message }: Answer): void {
  const asked = id === null ? undefined : waiting.get(id);
  if (type === "success") asked?.found(result as never);
  if (type === "error") asked?.failed(new Error(`${error}: ${message}`));
}
