/** The three engines that the smoke story runs in: which are asked for, which are here, and how to get the others. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { aptCommand, installPackages } from "./apt.ts";
import { findBrowser } from "./browser.ts";
import { firstExecutable, placesOnPath } from "./find.ts";

export const engineNames = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof engineNames)[number];
export const titles = { chromium: "Chromium", firefox: "Firefox", webkit: "WebKit" } as const;

/** The programs an engine is run with, by what they are for. */
export type Programs = Readonly<Record<string, string>>;

/** What to do about an engine. One that must run and cannot be started has failed; another is skipped. */
export type Plan =
  { readonly run: Programs; readonly must: boolean } | { readonly skip: string } | { readonly fail: string };

const packages: Readonly<Record<EngineName, readonly string[]>> = {
  chromium: ["chromium"],
  firefox: ["firefox-esr"],
  webkit: ["webkit2gtk-driver", "xvfb"],
};

/** The engines that `TEST_ENGINES` names, with commas between; undefined when it is not set. @throws RangeError */
export function askedEngines(asked: string | undefined): readonly EngineName[] | undefined {
  if (!asked) return undefined;
  if (asked === "none") return [];
  return asked.split(",").map((part) => {
    const name = engineNames.find((engine) => engine === part.trim());
    if (!name) throw new RangeError(`TEST_ENGINES: found "${part}", expected "none" or some of ${engineNames.join()}.`);
    return name;
  });
}

/** Decides about an engine from what is asked for, what is here and whether more could be installed. */
export function planFor(
  name: EngineName,
  found: Programs | undefined,
  { TEST_ENGINES, CI }: NodeJS.ProcessEnv = process.env,
  installable = aptCommand() !== undefined,
): Plan {
  const asked = askedEngines(TEST_ENGINES);
  if (asked && !asked.includes(name)) return { skip: "left out by TEST_ENGINES" };
  if (found) return { run: found, must: Boolean(asked) || Boolean(CI) };
  const reason = installable
    ? `not found, and apt-get has not installed ${packages[name].join(" ")}`
    : "not found, and there is no apt-get here to install it with";
  return asked ? { fail: `${reason}, but TEST_ENGINES requires it` } : { skip: reason };
}

/** The programs of an engine on this machine. */
export function findEngine(name: EngineName, env: NodeJS.ProcessEnv = process.env): Programs | undefined {
  if (name === "webkit") return findWebKit(env);
  const browser = name === "chromium" ? (env.TEST_BROWSER ?? findBrowser(env)) : findFirefox(env);
  return browser ? { browser } : undefined;
}

function findFirefox(env: NodeJS.ProcessEnv): string | undefined {
  const usual = "/Applications/Firefox.app/Contents/MacOS/firefox";
  return firstExecutable([env.FIREFOX_PATH, ...placesOnPath(["firefox-esr", "firefox"], env), usual]);
}

/** WebKitGTK's driver, the small browser it drives and a screen for that. */
function findWebKit(env: NodeJS.ProcessEnv): Programs | undefined {
  const driver = firstExecutable(placesOnPath(["WebKitWebDriver"], env));
  const screen = firstExecutable(placesOnPath(["Xvfb"], env));
  const browser = firstExecutable([env.MINIBROWSER_PATH, ...miniBrowsers()]);
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Debian keeps MiniBrowser under its architecture, other systems do not. */
function miniBrowsers(): string[] {
  const folders = ["/usr/lib", "/usr/libexec"].flatMap((folder) => [folder, ...subfolders(folder)]);
  return folders.flatMap((folder) =>
    ["webkit2gtk-4.1", "webkitgtk-6.0"].map((version) => join(folder, version, "MiniBrowser")),
  );
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Path of the program that reads the text of a PDF. */
export function findPdfReader(): string | undefined {
  return firstExecutable(placesOnPath(["pdftotext"]));
}

/** Installs what is asked for and missing, where that can be done. Says what it does. */
export async function provideEngines(): Promise<void> {
  const asked = askedEngines(process.env.TEST_ENGINES) ?? engineNames;
  const missing = asked.filter((name) => !findEngine(name)).map((name) => packages[name]);
  if (asked.length > 0 && !findPdfReader()) missing.push(["poppler-utils"]);
  if (!aptCommand()) return;
  for (const [index, names] of missing.entries()) {
    console.log(`[${index + 1}/${missing.length}] installing ${names.join(" ")} ...`);
    const { code, output } = await installPackages(names, { update: index === 0 });
    if (code !== 0) console.log(`It could not be installed:\n${output.trim().split("\n").slice(-3).join("\n")}`);
  }
}
