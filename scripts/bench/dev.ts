/** How long `npm run dev` takes to show a change of one word. */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../run.ts";
import { chaptersFolder } from "./grow.ts";
import { freePort } from "./reader.ts";
import { median } from "./statistics.ts";

const changes = 5;
/** What a page may take to be made for the first time, and a change to be seen, in ms. */
const patience = { first: 120_000, change: 20_000 };

/** Seconds from saving a made-up chapter to its page with the new word: the median of five changes. */
export async function measureChange(folder: string, chapter: number): Promise<number> {
  const port = await freePort();
  const astro = join(root, "node_modules/astro/bin/astro.mjs");
  const server = spawn(process.execPath, [astro, "dev", "--port", String(port)], { cwd: folder, stdio: "ignore" });
  try {
    const page = `http://localhost:${port}/chapters/grown-${chapter}/`;
    const file = join(folder, chaptersFolder, `${String(chapter).padStart(4, "0")}-grown-${chapter}.mdx`);
    await seen(page, "A made-up step", patience.first);
    const times: number[] = [];
    for (let change = 1; change <= changes; change++) {
      const word = `changed${"x".repeat(change)}`;
      const text = readFileSync(file, "utf8").replace(/\n\n(?:So|changedx+) /, `\n\n${word} `);
      const saved = performance.now();
      writeFileSync(file, text);
      await seen(page, `${word} `, patience.change);
      times.push((performance.now() - saved) / 1000);
      // The server goes on for a while with what the change means for other pages.
      await pause(1000);
    }
    return median(times);
  } finally {
    server.kill();
  }
}

async function seen(page: string, text: string, patience: number): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; await pause(20)) {
    const found = await fetch(page).then(
      (answer) => answer.text(),
      () => "",
    );
    if (found.includes(text)) return;
  }
  throw new Error(`${page} has not shown "${text.trim()}" within ${patience / 1000} s.`);
}
