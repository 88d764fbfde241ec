/** Writes the settings for servers of one's own, nginx and Caddy, into `docs/hosting/`. `npm run hosting`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { caddyfile, nginx } from "./hosting/files.ts";
import { main, readOptions } from "./options.ts";
import { root } from "./run.ts";

/** The files with what should stand in them. */
export const committed: Readonly<Record<string, string>> = {
  "docs/hosting/nginx.conf": nginx(),
  "docs/hosting/Caddyfile": caddyfile(),
};

if (import.meta.main) {
  await main(() => {
    readOptions({ name: "npm run hosting", options: {} });
    for (const [file, text] of Object.entries(committed)) {
      writeFileSync(join(root, file), text);
      console.log(`Wrote ${file}`);
    }
  });
}
