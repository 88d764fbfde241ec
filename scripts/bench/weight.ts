import type { Page } from "playwright";

const kinds: Readonly<Record<string, string>> = {
  document: "html",
  script: "script",
  stylesheet: "style",
  font: "font",
};

export type Weight = Readonly<Record<"html" | "script" | "style" | "font" | "all", number>>;

/** Follows what a page fetches; the function returned tells how much of each kind it has been so far, packed, in kB. */
export function weigh(page: Page): () => Weight {
  const weight: Record<string, number> = { html: 0, script: 0, style: 0, font: 0, all: 0 };
  page.on("response", (response) => {
    const kB = Number(response.headers()["content-length"] ?? Number.NaN) / 1000;
    const kind = kinds[response.request().resourceType()];
    if (kind) weight[kind]! += kB;
    weight.all! += kB;
  });
  return () => ({ ...weight }) as Weight;
}
