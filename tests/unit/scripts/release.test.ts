import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkContent } from "../../../scripts/check/content.ts";
import { release, type ReleaseOptions } from "../../../scripts/release/release.ts";
import { withdraw } from "../../../scripts/release/withdraw.ts";
import { run } from "../../../scripts/run.ts";
import { printFault } from "../../../src/datasets/faults.ts";
import type { Edition } from "../../../src/datasets/schema/edition.ts";
import { copyOfValid } from "../../data/overlay.ts";

type Json = Record<string, unknown> & { readonly rows: readonly object[] };

const today = "2026-03-05";

/** A sound project in a folder of its own, with `trees` released as far as its edition goes. */
async function project(name: string) {
  const folder = copyOfValid(`release-${name}`);
  const path = (file: string) => join(folder, "data", file);
  await run(process.execPath, ["scripts/hashes.ts", folder]);
  return {
    folder,
    path,
    read: (file: string) => readFileSync(path(file), "utf8"),
    json: (file: string) => JSON.parse(readFileSync(path(file), "utf8")) as Json,
    editions: () => (JSON.parse(readFileSync(path("editions.json"), "utf8")) as { editions: Edition[] }).editions,
    edit: (file: string, find: string | RegExp, put: string) => {
      const text = readFileSync(path(file), "utf8");
      expect(text).toMatch(find);
      writeFileSync(path(file), text.replace(find, put));
    },
    faults: async () => (await checkContent(folder)).faults.map(printFault),
    release: (options: Partial<ReleaseOptions> = {}, answers?: string[]) => {
      const said: string[] = [];
      const ask = answers && (() => Promise.resolve(answers.shift() ?? ""));
      const talk = { say: (text: string) => said.push(text), ask };
      return release(folder, { dataset: "trees", today, ...options }, talk).then(() => said.join("\n"));
    },
    withdraw: (edition: string, dataset?: string) => {
      const said: string[] = [];
      const options = { edition, dataset, reason: "A count was wrong.", today };
      return withdraw(folder, options, { say: (text) => said.push(text) }).then(() => said.join("\n"));
    },
  };
}

const corrected = ["The oaks were counted again."];

describe("npm run release", () => {
  it("makes a draft of the next version from the last one", async () => {
    const { release, json, editions, faults } = await project("draft");
    expect(await release()).toBe(
      "Made data/trees/1.1.1.json from 1.1.0. Change it, then run npm run release -- trees again.",
    );
    expect(json("trees/1.1.1.json")).toEqual({
      ...json("trees/1.1.0.json"),
      version: "1.1.1",
      released: today,
      changes: ["Draft: say here what is new."],
    });
    expect(editions()).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it("releases the draft: file, hash and edition", async () => {
    const { release, edit, json, editions, faults } = await project("publish");
    await release();
    edit("trees/1.1.1.json", '"value": 900', '"value": 904');
    expect(await release({ changes: corrected, yes: true })).toBe(
      [
        "trees 1.1.1, in edition 2026-03-05:",
        "  ~ row oaks, value: 900 -> 904",
        "Released trees 1.1.1 in edition 2026-03-05. What to do next:",
        "  1. npm run check names what no longer fits it.",
        "  2. npm run snapshots, where a picture changed.",
        "  3. npm run build && npm run permalinks, and commit permalinks.json: new addresses then stay for good.",
        "  4. A maintainer, once the edition has all it should have: npm run release -- --freeze",
      ].join("\n"),
    );
    expect(json("trees/1.1.1.json")).toMatchObject({ version: "1.1.1", released: today, changes: corrected });
    expect(editions()).toEqual([
      { id: "2026-03-01", datasets: { shares: "1.0.0", trees: "1.1.0" } },
      { id: today, datasets: { shares: "1.0.0", trees: "1.1.1" } },
    ]);
    expect(Object.keys(json("hashes.json"))).toEqual(["shares/1.0.0", "trees/1.0.0", "trees/1.1.0", "trees/1.1.1"]);
    expect(await faults()).toEqual([]);
    edit("trees/1.1.1.json", '"value": 904', '"value": 905');
    expect((await faults()).join()).toContain("released, add a version");
  });

  it("adds a second release of a day to the edition of that day", async () => {
    const { release, edit, editions } = await project("same-day");
    for (const value of [901, 902]) {
      await release();
      edit(`trees/1.1.${value - 900}.json`, /"value": 90\d/, `"value": ${value}`);
      await release({ changes: corrected, yes: true });
    }
    expect(editions().map(({ id }) => id)).toEqual(["2026-03-01", today]);
    expect(editions().at(-1)?.datasets).toMatchObject({ trees: "1.1.2" });
  });

  it("refuses a step that is too small, and takes the one that is not", async () => {
    const { release, edit, json, path } = await project("too-small");
    await release({ step: "patch" });
    edit("trees/1.1.1.json", '"id": "elms"', '"id": "wych-elms"');
    const said = { changes: ["Names the elms."], yes: true };
    await expect(release(said)).rejects.toThrow(
      'A patch step is too small, since row "elms" is gone. Run this again with --step major.',
    );
    await expect(release({ ...said, step: "minor" })).rejects.toThrow("A minor step is too small");
    expect(await release({ ...said, step: "major" })).toContain("Released trees 2.0.0");
    expect(existsSync(path("trees/1.1.1.json"))).toBe(false);
    expect(json("trees/2.0.0.json")).toMatchObject({ version: "2.0.0" });
  });

  it("asks what changed until the answer will do", async () => {
    const { release, edit, json } = await project("asks");
    await release();
    const row = JSON.stringify({ ...json("trees/1.1.0.json").rows[1], id: "limes", subject: "lime" });
    edit("trees/1.1.1.json", /"rows": \[/, `"rows": [${row},`);
    const answers = ["patsh", "patch", "", "Adds the limes.", "Somebody asked for them.", "", "y"];
    const said = await release({}, answers);
    expect(said).toContain('Did you mean "patch"?');
    expect(said).toContain('A patch step is too small, since row "limes" is new.');
    expect(said).toContain("trees 1.2.0, in edition 2026-03-05:\n  + row limes");
    expect(json("trees/1.2.0.json").changes).toEqual(["Adds the limes.", "Somebody asked for them."]);
  });

  it("keeps the changelog that the draft says", async () => {
    const { release, edit, json } = await project("own-words");
    await release({ changes: corrected });
    edit("trees/1.1.1.json", '"value": 900', '"value": 904');
    await release({ yes: true });
    expect(json("trees/1.1.1.json").changes).toEqual(corrected);
  });

  it("writes nothing when it is told no, not told what is new, or told nothing at all", async () => {
    const { release, edit, read } = await project("no");
    await release();
    edit("trees/1.1.1.json", '"value": 900', '"value": 904');
    const before = read("trees/1.1.1.json") + read("editions.json") + read("hashes.json");
    await expect(release({ changes: corrected }, ["patch", "n"])).rejects.toThrow("Nothing was written.");
    await expect(release({ yes: true })).rejects.toThrow('Say it with --change "..."');
    await expect(release({ changes: corrected })).rejects.toThrow("Add --yes");
    expect(read("trees/1.1.1.json") + read("editions.json") + read("hashes.json")).toBe(before);
  });

  it("refuses a draft that changes nothing, has faults, or is one of two", async () => {
    const { release, edit, read, path } = await project("faults");
    await release();
    const said = { changes: corrected, yes: true };
    await expect(release(said)).rejects.toThrow("data/trees/1.1.1.json says the same as 1.1.0.");
    edit("trees/1.1.1.json", '"unit": "repositories"', '"unti": "repositories"');
    await expect(release(said)).rejects.toThrow('  to do     Rename it to "unit".');
    edit("trees/1.1.1.json", '"unti": "repositories"', '"unit": "repositories"');
    writeFileSync(path("trees/1.1.2.json"), read("trees/1.1.1.json").replace('"1.1.1"', '"1.1.2"'));
    await expect(release(said)).rejects.toThrow("There are two drafts: data/trees/1.1.1.json, data/trees/1.1.2.json.");
  });

  it("leaves everything as it was when the data would no longer fit together", async () => {
    const { release, edit, read } = await project("fit");
    await release();
    edit("trees/1.1.1.json", '"id": "elms"', '"claims": ["HW-01"], "id": "elms"');
    const before = read("editions.json");
    await expect(release({ changes: corrected, yes: true })).rejects.toThrow("the id of a row of the claims ledger");
    expect(read("editions.json")).toBe(before);
  });

  it("refuses a draft that cites a source which is not listed, as the check does, before it asks", async () => {
    const { release, edit, read, faults } = await project("unlisted");
    await release();
    edit("trees/1.1.1.json", /"survey"/g, '"walk"');
    const before = read("trees/1.1.1.json") + read("editions.json") + read("hashes.json");
    const [fault = ""] = await faults();
    expect(fault).toContain('data/trees/1.1.1.json: citation "walk"');
    await expect(release({ changes: corrected, yes: true })).rejects.toThrow(`${fault}\n\nNothing was written.`);
    await expect(release({ changes: corrected }, ["patch"])).rejects.toThrow(fault);
    expect(read("trees/1.1.1.json") + read("editions.json") + read("hashes.json")).toBe(before);
  });

  it("names the draft that is there where the released file would have another number", async () => {
    const { release, edit } = await project("renumbered");
    await release();
    edit("trees/1.1.1.json", '"id": "elms"', '"claims": ["HW-01"], "id": "wych-elms"');
    const refused = release({ changes: corrected, step: "major", yes: true });
    await expect(refused).rejects.toThrow('data/trees/1.1.1.json: row "wych-elms", field "claims"');
  });

  it("makes a draft of a released file with a fault, so that it can be mended there", async () => {
    const { release, edit, path } = await project("inherited");
    edit("sources.json", '"id": "survey"', '"id": "walk"');
    expect(await release()).toContain("Made data/trees/1.1.1.json");
    expect(existsSync(path("trees/1.1.1.json"))).toBe(true);
  });

  it("refuses to release beside data that is too broken to check the draft against", async () => {
    const { release, edit, path, read } = await project("beside");
    await release();
    edit("trees/1.1.1.json", '"value": 900', '"value": 904');
    writeFileSync(path("shares/1.0.1.json"), read("shares/1.0.0.json").replace('"unit"', '"unti"'));
    const refused = release({ changes: corrected, yes: true });
    await expect(refused).rejects.toThrow(
      /^data\/shares\/1\.0\.1\.json: [\s\S]*Mend this first\. Nothing was written\.$/,
    );
  });

  it("releases a dataset for the first time, with older versions and what an edition before showed", async () => {
    const { release, path, edit, json } = await project("first");
    writeFileSync(path("hashes.json"), "{}\n");
    edit("editions.json", ', "trees": "1.1.0"', "");
    expect(await release({ yes: true })).toContain("trees 1.1.0, in edition 2026-03-05:\n  its first release");
    expect(Object.keys(json("hashes.json"))).toEqual(["shares/1.0.0", "trees/1.0.0", "trees/1.1.0"]);
  });

  it("names near misses and faults on the command line, and ends with code 1", { timeout: 30_000 }, async () => {
    const { folder } = await project("command");
    const command = (...args: string[]) => run(process.execPath, ["scripts/release.ts", "--root", folder, ...args]);
    expect(await command("tres")).toEqual({ code: 1, output: 'data/ has no dataset "tres". Did you mean "trees"?\n' });
    expect((await command()).output).toContain("Name a dataset");
    expect((await command("trees", "--step", "majr")).output).toContain('Did you mean "major"?');
    expect(await command("trees", "--stepp")).toMatchObject({
      code: 2,
      output: expect.stringContaining('npm run release has no option "--stepp". Did you mean "--step"?') as string,
    });
    expect(await command("trees", "--step", "minor")).toMatchObject({ code: 0 });
    expect((await command("--withdraw", "2026-03-02", "--reason", "A count was wrong.")).output).toContain(
      'Did you mean "2026-03-01"?',
    );
  });
});

describe("npm run release -- --withdraw", () => {
  async function twoEditions(name: string) {
    const made = await project(name);
    await made.release();
    made.edit("trees/1.1.1.json", '"value": 900', '"value": 904');
    await made.release({ changes: corrected, yes: true });
    return made;
  }

  it("takes an edition back, and the site shows the one before", async () => {
    const { withdraw, editions, faults } = await twoEditions("withdraw");
    expect(await withdraw(today)).toBe("Withdrew edition 2026-03-05: trees 1.1.1. The site shows edition 2026-03-01.");
    expect(editions().at(-1)).toMatchObject({
      withdrawn: { date: today, reason: "A count was wrong." },
    });
    expect(await faults()).toEqual([]);
  });

  it("takes one dataset back a version, in a second edition of the day", async () => {
    const { withdraw, editions, faults } = await twoEditions("withdraw-one");
    expect(await withdraw(today, "trees")).toContain("The site shows edition 2026-03-05-2.");
    expect(editions().at(-1)).toEqual({
      id: "2026-03-05-2",
      datasets: { shares: "1.0.0", trees: "1.1.0" },
    });
    expect(await faults()).toEqual([]);
  });

  it("never takes back a released file, so the corrected version follows it", async () => {
    const { withdraw, release, edit, editions, faults } = await twoEditions("withdraw-mend");
    await withdraw(today, "trees");
    expect(await release()).toContain("Made data/trees/1.1.2.json from 1.1.1");
    edit("trees/1.1.2.json", '"value": 904', '"value": 903');
    expect(await release({ changes: corrected, yes: true })).toContain("Released trees 1.1.2 in edition 2026-03-05-2.");
    expect(editions().at(-1)).toMatchObject({ datasets: { trees: "1.1.2" } });
    expect(await faults()).toEqual([]);
  });

  it("refuses to leave the site without an edition, or readers without a reason", async () => {
    const { withdraw: take, folder } = await project("withdraw-only");
    await expect(take("2026-03-01")).rejects.toThrow("Without 2026-03-01 there is no edition to show.");
    const unsaid = withdraw(folder, { edition: "2026-03-01", today }, { say: () => undefined });
    await expect(unsaid).rejects.toThrow('Say it with --reason "..."');
  });
});
