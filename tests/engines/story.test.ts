/** One smoke story, told to every engine that is here. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { engineNames, findEngine, findPdfReader, planFor, titles, type EngineName } from "../../scripts/engines.ts";
import { launchChromium } from "./chromium.ts";
import { launchFirefox } from "./firefox.ts";
import * as page from "./page.ts";
import { bare, textOf } from "./paper.ts";
import type { Launch, Options, Session } from "./session.ts";
import { startSite } from "./site.ts";
import { launchWebKit } from "./webkit.ts";

const launchers: Readonly<Record<EngineName, Launch>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
};
const wide = { width: 1440, height: 900 };
/** The narrowest window that every engine's browser can be given. */
const narrow = { width: 480, height: 844 };

const chapter = "/chapters/model-layer/";
const chapters = readdirSync("dist/chapters")
  .filter((id) => !id.includes("."))
  .map((id) => `/chapters/${id}/`);
const site = await startSite();
afterAll(() => site.close());

for (const name of engineNames) {
  const plan = planFor(name, findEngine(name));
  if ("run" in plan) describe(titles[name], () => tellStory(name, plan.run, plan.must));
  else if ("skip" in plan) it.skip(`${titles[name]}: ${plan.skip}`);
  else {
    it(`${titles[name]} runs`, () => {
      throw new Error(plan.fail);
    });
  }
}

/** A window for the tests of a group. Where an engine need not run, one that does not start skips them. */
function useSession(name: EngineName, options: Options, must: boolean): () => Session {
  let session: Session | undefined;
  let reason = "";
  beforeAll(async () => {
    try {
      session = await launchers[name](options);
      await session.resize(wide);
    } catch (error) {
      if (must) throw error;
      reason = `${titles[name]} does not start: ${(error as Error).message}`;
    }
  });
  beforeEach(({ skip, onTestFailed, task }) => {
    skip(reason !== "", reason);
    onTestFailed(() => keepSight(name, task.name, session!));
  });
  afterAll(() => session?.close());
  return () => session!;
}

/** What the window shows when a test has failed. */
async function keepSight(engine: EngineName, test: string, session: Session): Promise<void> {
  const folder = "test-results/engines";
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${engine} ${test.replace(/[^\w ]+/g, "-")}.png`, await session.screenshot());
}

function tellStory(name: EngineName, programs: Options["programs"], must: boolean): void {
  const session = useSession(name, { programs, scripts: true }, must);
  const ask: Session["evaluate"] = (question, ...args) => session().evaluate(question, ...args);

  /** Opens a page as a reader does who comes from elsewhere. */
  async function visit(path: string): Promise<void> {
    await ask(page.leave);
    await session().open("about:blank");
    await session().open(site.address + path);
    await expect.poll(() => ask(page.layout)).toEqual({ story: "ready", layout: "scroll" });
  }

  async function expectPicture({ id, figure, state }: { id: string; figure: string; state: string }): Promise<void> {
    await expect.poll(() => ask(page.stage)).toEqual({ active: [id], figure, state, drawn: true, inSight: true });
  }

  async function restingDrawing(): Promise<string | undefined> {
    let last: string | undefined;
    let same = 0;
    await expect
      .poll(async () => {
        const now = await ask(page.drawing);
        same = now === last ? same + 1 : 0;
        last = now;
        return same;
      })
      .toBeGreaterThan(5);
    return last;
  }

  it("says which version it is", () => {
    console.log(`${session().version} (${Object.values(programs).join(", ")})`);
    expect(session().version).toMatch(/\d/);
  });

  it.each(["/", ...chapters])("%s loads, and a link to one of its steps lands there with its picture", async (path) => {
    await visit(path);
    const all = await ask(page.steps);
    const step = all[Math.floor(all.length / 2)]!;
    await visit(`${path}#${step.id}`);
    await expectPicture(step);
    expect(await ask(page.overflow)).toBe(0);
  });

  it.each(["/", chapter])("%s scrolls through, step after step, each with its picture", async (path) => {
    await visit(path);
    const all = await ask(page.steps);
    const met = new Set<string>();
    for (let ended = false; !ended; ended = await ask(page.scrollOn)) {
      const { active } = await ask(page.stage);
      const step = all.find(({ id }) => id === active[0]);
      if (!step || met.has(step.id)) continue;
      met.add(step.id);
      const { id, figure, state } = step;
      await expect.poll(() => ask(page.stage)).toMatchObject({ active: [id], figure, state, drawn: true });
    }
    expect([...met]).toEqual(all.map(({ id }) => id));
  });

  it("jumps over many steps at once, both ways", async () => {
    await visit(chapter);
    const all = await ask(page.steps);
    for (const step of [all.at(-1)!, all[1]!]) {
      await ask(page.goTo, step.id);
      await expectPicture(step);
      await expect.poll(() => ask(page.address)).toBe(`${chapter}#${step.id}`);
    }
  });

  it("comes back to the step that was left, and forward again", async () => {
    await visit(chapter);
    const step = (await ask(page.steps))[5]!;
    await ask(page.goTo, step.id);
    await expect.poll(() => ask(page.address)).toBe(`${chapter}#${step.id}`);
    await ask(page.leave);
    await ask(page.press, "a[href='/glossary/']");
    await expect.poll(() => ask(page.address)).toBe("/glossary/");
    await ask(() => history.back());
    await expect.poll(() => ask(page.address)).toBe(`${chapter}#${step.id}`);
    await expectPicture(step);
    await ask(() => history.forward());
    await expect.poll(() => ask(page.address)).toBe("/glossary/");
  });

  it("keeps the stage in sight in a narrow window, with nothing sideways", async () => {
    // Not while a page melts in: WebKit reports a melting that the window cuts short as a fault of the page.
    await visit(chapter);
    await session().resize(narrow);
    await visit(chapter);
    const all = await ask(page.steps);
    for (const step of all.slice(2, 5)) {
      await ask(page.goTo, step.id);
      await expectPicture(step);
    }
    expect(await ask(page.overflow)).toBe(0);
    await session().resize(wide);
  });

  it("underlines a number and opens its entry on the spot", async () => {
    await visit(chapter);
    const line = await ask(() => getComputedStyle(document.querySelector("a.fact[data-fact]")!).textDecorationLine);
    expect(line).toBe("underline");
    await ask(page.press, "[data-step] a.fact[data-fact]");
    await expect.poll(() => ask(page.isShown, "[data-fact-popover]:popover-open .fact-value")).toBe(true);
  });

  it("changes to the other theme and keeps it for the next page", async () => {
    await visit(chapter);
    const before = await ask(page.colours);
    await ask(page.press, "[data-setting='theme']");
    await expect.poll(() => ask(page.colours)).not.toEqual(before);
    const after = await ask(page.colours);
    await visit("/");
    expect(await ask(page.colours)).toEqual(after);
    await ask(page.press, "[data-setting='theme']");
  });

  it("with motion off puts the next picture there at once", async () => {
    await visit(chapter);
    const all = await ask(page.steps);
    const at = all.findIndex(({ figure }, index) => index > 1 && figure === all[index - 1]!.figure);
    await ask(page.goTo, all[at - 1]!.id);
    await expectPicture(all[at - 1]!);
    const before = await restingDrawing();
    await ask(page.press, "[data-setting='motion']");
    await ask(page.goTo, all[at]!.id);
    await expectPicture(all[at]!);
    const atOnce = await ask(page.drawing);
    expect(atOnce).not.toBe(before);
    expect(await restingDrawing()).toBe(atOnce);
    await ask(page.press, "[data-setting='motion']");
  });

  it("lays every step out for paper with its picture, and no stage", async () => {
    await visit(chapter);
    await ask(page.layOutForPaper);
    expect(await ask(page.hiddenSteps)).toEqual([]);
    expect(await ask(page.isShown, ".stage")).toBe(false);
    expect(await ask(page.isShown, ".bar")).toBe(false);
  });

  it("prints every step's words and the labels of its picture", async ({ skip }) => {
    const { print } = session();
    if (!print) return skip(`the driver of ${titles[name]} has no command for printing`);
    const reader = findPdfReader();
    if (!reader) return skip("there is no pdftotext here to read the PDF with (package poppler-utils)");
    await visit(chapter);
    const paper = bare(await textOf(await print(), reader));
    for (const { id, words, labels } of await ask(page.steps)) {
      expect(paper, id).toContain(bare(words));
      expect(
        labels.filter((label) => paper.includes(bare(label))),
        id,
      ).not.toEqual([]);
    }
  });

  it("has met no error in all of this, and would have recorded one", async () => {
    await visit("/");
    expect(await ask(page.errors)).toEqual([]);
    await ask(() => void setTimeout(() => Promise.reject(new Error("made for the test"))));
    await expect.poll(() => ask(page.errors)).toEqual([expect.stringContaining("made for the test")]);
  });

  describe("without JavaScript", () => {
    const still = useSession(name, { programs, scripts: false }, must);

    it.each(["/", chapter])("%s is an article with the picture of every step", async (path) => {
      await still().open(site.address + path);
      expect(await still().evaluate(page.layout)).toEqual({ story: null, layout: null });
      expect(await still().evaluate(page.hiddenSteps)).toEqual([]);
      expect(await still().evaluate(page.isShown, ".stage")).toBe(false);
      expect(await still().evaluate(page.overflow)).toBe(0);
    });
  });
}
