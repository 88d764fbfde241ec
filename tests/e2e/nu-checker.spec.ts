import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { expect, test } from "playwright/test";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** Rules for style sheets that its reader of CSS does not know yet; browsers do. */
const newInCss = /^CSS: (?:Unrecognized at-rule|“[\w-]+”: Property “[\w-]+” doesn't exist|Parse Error)/;

interface Message {
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

test("every page is valid for the Nu checker too", () => {
  const { status } = spawnSync("java", ["-version"]);
  test.skip(status !== 0, "there is no Java here to run it with");
  const asked = ["-jar", jar, "--errors-only", "--skip-non-html", "--format", "json", "--exit-zero-always", "dist"];
  const { stderr } = spawnSync("java", asked, { encoding: "utf8", maxBuffer: 1e8 });
  const { messages } = JSON.parse(stderr) as { messages: Message[] };
  const faults = messages.filter(({ message }) => !newInCss.test(message));
  expect(
    faults.map(({ url, lastLine = 0, message }) => `${url.split("/dist/").at(-1)}:${lastLine} ${message}`),
  ).toEqual([]);
});
