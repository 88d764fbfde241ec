import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { policy } from "./src/site/policy.ts";

/** Astro builds client scripts for `esnext` and ignores `build.target`; readers' browsers are a little older. */
const browserTarget = {
  name: "browser-target",
  configEnvironment: (name) => (name === "client" ? { build: { target: "es2022" } } : undefined),
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
  vite: { build: { assetsInlineLimit: 0 }, plugins: [browserTarget] },
});
