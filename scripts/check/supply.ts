import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../src/datasets/faults.ts";
import { suggest } from "../../src/datasets/suggest.ts";
import { licences, mayInstall, unnamedLicences } from "./supply-lists.ts";

/** One package of a lockfile, as far as the check reads it. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

interface Manifest {
  readonly [field: string]: unknown;
}

const fields = ["dependencies", "devDependencies", "optionalDependencies"] as const;
const lockfile = "package-lock.json";

/** What is wrong with where the project's packages come from: loose versions, scripts, hosts, missing hashes, licences. */
export function checkSupply(root: string): Fault[] {
  const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as Manifest;
  const npmrc = existsSync(join(root, ".npmrc")) ? readFileSync(join(root, ".npmrc"), "utf8") : "";
  return supplyFaults(read("package.json"), read(lockfile), npmrc);
}

/** The same for files already read. */
export function supplyFaults(manifest: Manifest, lock: Manifest, npmrc: string): Fault[] {
  const packages = Object.entries((lock.packages ?? {}) as Record<string, Locked>);
  const root = packages.find(([path]) => path === "")?.[1] as Manifest | undefined;
  const installed = packages.filter(([path, { link }]) => path !== "" && !link);
  return [
    ...npmrcFaults(npmrc),
    ...fields.flatMap((field) => pinFaults(manifest[field], root?.[field], field)),
    ...installed.flatMap(([path, locked]) => lockFaults(path, locked)),
    ...installed.flatMap(([path, locked]) => licenceFaults(path, locked)),
  ];
}

function npmrcFaults(npmrc: string): Fault[] {
  const lines = npmrc.split(/\r?\n/).map((line) => line.replaceAll(" ", ""));
  return ["ignore-scripts=true", "save-exact=true"]
    .filter((line) => !lines.includes(line))
    .map((line) => fault(".npmrc", "the whole file", undefined, `the line ${line}`, `Add ${line}.`));
}

function pinFaults(wanted: unknown, locked: unknown, field: string): Fault[] {
  const inLock = (locked ?? {}) as Record<string, string>;
  return Object.entries((wanted ?? {}) as Record<string, string>).flatMap(([name, version]) => {
    const place = `field "${field}.${name}"`;
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) {
      return [fault("package.json", place, version, "one exact version", "Write the version that the lockfile has.")];
    }
    if (inLock[name] === version) return [];
    return [fault(lockfile, place, inLock[name], `${version}, as in package.json`, "Run npm install and commit it.")];
  });
}

function lockFaults(path: string, { resolved, integrity, hasInstallScript }: Locked): Fault[] {
  const place = `package "${path}"`;
  const name = nameOf(path);
  const faults: Fault[] = [];
  if (!/^sha512-[\w+/]{86}==$/.test(integrity ?? "")) {
    faults.push(fault(lockfile, place, integrity, "a sha512 hash of the package", "Run npm install and commit it."));
  }
  if (resolved !== undefined) {
    const remedy = "Remove the address: npm finds the package by name and hash in the registry it is set to.";
    faults.push(fault(lockfile, place, resolved, "no address of its own", remedy));
  }
  if (hasInstallScript && !mayInstall.includes(name)) {
    const remedy = `Read its script. If the package works without, add "${name}" to scripts/check/supply-lists.ts.`;
    faults.push(fault(lockfile, place, "an install script", "a package without one, or one of the listed", remedy));
  }
  return faults;
}

function licenceFaults(path: string, { license }: Locked): Fault[] {
  const name = nameOf(path);
  const found = license ?? unnamedLicences[name];
  if (found !== undefined && isAllowed(found)) return [];
  const remedy = `${suggest(found ?? "", licences)} Or use another package; a new licence needs a decision first.`;
  return [fault(lockfile, `package "${path}", field "license"`, found, `a licence of the list`, remedy)];
}

/** Whether an SPDX expression can be kept with licences of the list: all parts of an AND, one of an OR. */
export function isAllowed(expression: string): boolean {
  const parts = (text: string, word: string) => text.replace(/^\((.*)\)$/, "$1").split(` ${word} `);
  return parts(expression, "AND").every((all) => parts(all, "OR").some((one) => licences.includes(one)));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

function fault(file: string, place: string, value: unknown, expected: string, remedy: string): Fault {
  return { file, place, value, expected, remedy };
}
