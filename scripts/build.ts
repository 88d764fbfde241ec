/** Builds the site into `dist/` and fails on what Astro only logs. `npm run build`. */
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeArchive } from "./archive.ts";
import { writeAscii } from "./ascii.ts";
import { contentPart } from "./check/parts.ts";
import { writeHosting } from "./hosting/write.ts";
import { writeOffline } from "./offline/write.ts";
import { main, readOptions } from "./options.ts";
import { buildSettings, root, runTool, type Outcome } from "./run.ts";
import { addressFrom } from "./serve.ts";

const sources = [
  "astro.config.mjs",
  "package-lock.json",
  "tsconfig.json",
  "{content,data,public,src,scripts/{archive.ts,ascii.ts,folder.ts,hosting,offline}}/**/*",
];
/** What a copy of the site is told from outside. */
const settings = ["SITE", "BASE", "PUBLIC_REPOSITORY", "PUBLIC_BRANCH", "PUBLIC_CONTACT"];
const stamp = join(root, ".cache", "built");

/** Astro logs lost entries, repeated ids and broken references, and goes on: here they end the build. */
const complaint = /\[(?:WARN|ERROR)\]/;
const harmless = [/astro:head-inject/];

/** Lines of a build log that should not be there. */
export function complaints(log: string): string[] {
  const plain = log.replace(/\u001b\[\d+m/g, "");
  return plain.split("\n").filter((line) => complaint.test(line) && !harmless.some((known) => known.test(line)));
}

/** A hash of everything the site is made from, its address included. */
export function fingerprint(folder = root): string {
  const hash = createHash("sha256").update(settings.map((name) => process.env[name] ?? "").join(" "));
  for (const file of globSync(sources, { cwd: folder }).sort()) {
    const path = join(folder, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** True when `dist/` was built from the sources as they are now. */
export function isBuilt(): boolean {
  const pages = existsSync(join(root, "dist", "index.html"));
  return pages && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint();
}

/** Builds the site, showing Astro's log, once its data and content are sound. */
export async function build(): Promise<Outcome> {
  const before = fingerprint();
  const content = await contentPart(root).run();
  if (content.code !== 0) return { ...content, output: `The build failed.\n\n${content.output}` };
  const { code, output } = await runTool("astro", ["build"], { echo: true, env: buildSettings });
  const found = complaints(output);
  if (code !== 0 || found.length > 0) {
    const lines = ["The build failed.", ...found.map((line) => `  The log says: ${line.trim()}`), ""];
    return { code: code || 1, output: `${output}\n${lines.join("\n")}` };
  }
  const { base } = addressFrom(process.env);
  writeAscii(join(root, "dist"));
  writeHosting(join(root, "dist"), base);
  writeOffline(join(root, "dist"), base);
  writeArchive(join(root, "dist"), base);
  mkdirSync(join(root, ".cache"), { recursive: true });
  writeFileSync(stamp, before);
  return { code, output };
}

if (import.meta.main) {
  await main(async () => {
    readOptions({ name: "npm run build", options: {} });
    const { code, output } = await build();
    if (code !== 0) console.error(output.slice(output.lastIndexOf("The build failed.")));
    process.exitCode = code;
  });
}
