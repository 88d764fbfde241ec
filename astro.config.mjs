import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { policy } from "./src/site/policy.ts";

/**
 * The figures' alphabet is one file: of the seventeen that the builder makes of it a slow phone spends a frame asking for
 * them. What the first script holds of it is parted first, or it would bring the rest along.
 */
const groups = [
  { name: "scene", test: /\/figures\/kit\/(?:define|scene)\./, priority: 2 },
  { name: "kit", test: /\/figures\/kit\//, priority: 1 },
];

/** Astro builds client scripts for `esnext` and ignores `build.target`; readers' browsers are a little older. */
const forReaders = {
  name: "for-readers",
  configEnvironment: (name) =>
    name === "client"
      ? { build: { target: "es2022", rolldownOptions: { output: { codeSplitting: { groups } } } } }
      : undefined,
};

export default defineConfig({
  site: process.env.SITE || "https://dependency-mirror.example",
  base: process.env.BASE || "/",
  trailingSlash: "always",
  integrations: [mdx()],
  // Styles that reach a page through a content collection would otherwise be inlined without their hash.
  build: { inlineStylesheets: "never" },
  // The default removes the white space between inline elements.
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  security: { csp: { directives: [...policy] } },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [forReaders] },
});
