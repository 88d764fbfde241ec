/**
 * Writes which packages the site is built with, as a CycloneDX bill of materials, into `dist/sbom.cdx.json`.
 * `npm run sbom`. The same lockfile gives the same file.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { main, readOptions } from "./options.ts";
import { root } from "./run.ts";

interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

/** npm's own bill, without what differs from run to run: the moment, a random number, the name of the folder. */
export function steady(text: string, name: string, lock: string): string {
  const bill = JSON.parse(text) as Bill;
  delete bill.metadata.timestamp;
  bill.metadata.component.name = name;
  const hex = createHash("sha256").update(lock).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  bill.serialNumber = `urn:uuid:${parts.join("-")}`;
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

if (import.meta.main) {
  await main(() => {
    readOptions({ name: "npm run sbom", options: {} });
    const read = (file: string) => readFileSync(join(root, file), "utf8");
    const npm = process.env.npm_execpath;
    const [command, ...before] = npm ? [process.env.npm_node_execpath ?? process.execPath, npm] : ["npm"];
    const args = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"];
    const text = execFileSync(command ?? "npm", [...before, ...args], { cwd: root, encoding: "utf8", maxBuffer: 1e8 });
    const { name } = JSON.parse(read("package.json")) as { name: string };
    const file = join(root, "dist", "sbom.cdx.json");
    writeFileSync(file, steady(text, name, read("package-lock.json")));
    console.log(`Wrote ${file}`);
  });
}
