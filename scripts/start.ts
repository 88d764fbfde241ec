/** Builds the site when something has changed and serves it. `npm start`. */
import { build, isBuilt } from "./build.ts";
import { main, readOptions } from "./options.ts";
import { addressFrom, serve } from "./serve.ts";

async function buildIfChanged(): Promise<void> {
  if (isBuilt()) return console.log("Nothing has changed since the last build.");
  console.log("Building the site ...");
  const { code, output } = await build();
  if (code === 0) return;
  console.error(output.slice(output.lastIndexOf("The build failed.")));
  process.exit(code);
}

await main(async () => {
  readOptions({ name: "npm start", options: {} });
  await buildIfChanged();
  const { port, base } = addressFrom(process.env);
  try {
    await serve({ port, base });
    console.log(`\nThe site is at http://localhost:${port}${base}  (Ctrl+C stops it)`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken. Stop what runs there or choose another: PORT=${port + 1} npm start`);
    process.exitCode = 1;
  }
});
