/** Asks once a build. While somebody writes, what is asked for changes between two requests, and each asks anew. */
export function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? ask() : (known ??= ask()));
}
