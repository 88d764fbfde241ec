/** What the windows of one talk tell each other. */
export interface Shown {
  readonly index: number;
  readonly blank: boolean;
}

type Message = Shown | "where";

/**
 * Keeps all windows of one talk at the same slide: the one on the wall and the one with the notes.
 * Returns a function that tells the others what is shown here.
 */
export function joinWindows(name: string, here: () => Shown, follow: (shown: Shown) => void): (shown: Shown) => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data === "where") channel.postMessage(here());
    else follow(data);
  });
  channel.postMessage("where" satisfies Message);
  return (shown) => channel.postMessage(shown);
}
