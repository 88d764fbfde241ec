import { readFile } from "node:fs/promises";
import { expect, test } from "playwright/test";
import { chapter } from "./story.ts";

interface FileRow {
  readonly id: string;
  readonly value?: number;
  readonly sources: readonly string[];
}
interface DatasetFile {
  readonly rows: readonly FileRow[];
  readonly citations: readonly { readonly id: string; readonly title: string }[];
}

const json = async (path: string) => JSON.parse(await readFile(path, "utf8")) as unknown;

async function currentVersion(dataset: string): Promise<string> {
  const { editions } = (await json("data/editions.json")) as {
    editions: { id: string; datasets: Record<string, string> }[];
  };
  const [newest] = editions.sort((a, b) => (a.id < b.id ? 1 : -1));
  return newest!.datasets[dataset]!;
}

async function currentFile(dataset: string): Promise<DatasetFile> {
  return (await json(`data/${dataset}/${await currentVersion(dataset)}.json`)) as DatasetFile;
}

test.use({ javaScriptEnabled: false });

test("every row that the chapter draws can be walked from its file to its mark, its table cell and its source", async ({
  page,
}) => {
  await page.goto(chapter);
  const drawn = await page
    .locator(".still [data-row]")
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute("data-row")!))]);
  expect(drawn.length).toBeGreaterThan(40);
  const listed = await page.locator(".sources li").allTextContents();
  const files = new Map<string, DatasetFile>();
  for (const ref of drawn) {
    const [dataset = "", id = ""] = ref.split("/");
    if (!files.has(dataset)) files.set(dataset, await currentFile(dataset));
    const file = files.get(dataset)!;
    const row = file.rows.find((candidate) => candidate.id === id);
    expect(row, `${ref} is in the data`).toBeDefined();
    for (const source of row!.sources) {
      const title = file.citations.find((citation) => citation.id === source)!.title;
      expect(
        listed.some((text) => text.includes(title)),
        `${ref}: its source “${title}” is listed`,
      ).toBe(true);
    }
    if (row!.value === undefined) continue;
    const cell = page.locator(`tr[data-row="${ref}"] [data-value]`).first();
    expect(Number(await cell.getAttribute("data-value")), `${ref}: the table has the file's value`).toBe(row!.value);
  }
});

test("every number in the text leads to an entry with the file's value and to its row on the data page", async ({
  page,
}) => {
  await page.goto(chapter);
  const facts = await page
    .locator("a.fact")
    .evaluateAll((links) =>
      links.map((link) => ({ entry: link.getAttribute("href")!.slice(1), row: link.getAttribute("data-fact")! })),
    );
  expect(facts.length).toBeGreaterThan(25);
  for (const { entry } of facts) await expect(page.locator(`[id="${entry}"]`)).toHaveCount(1);
  for (const { row } of facts.slice(0, 6)) {
    const [dataset, id] = row.split("/");
    await page.goto(`/data/${dataset}/#${id}`);
    await expect(page.locator(`tr[id="${id}"]`)).toBeVisible();
  }
});

test("marks that stand for larger values stand further from the axis", async ({ page }) => {
  await page.goto(chapter);
  const file = await currentFile("derivatives");
  const valueOf = new Map(file.rows.map((row) => [`derivatives/${row.id}`, row.value ?? 0]));
  const marks = await page
    .locator("#how-many-branches .still g[data-row]:not(:has(g[data-row]))")
    .evaluateAll((groups) =>
      groups.map((group) => {
        const shape = group.querySelector("circle, rect, path") ?? group;
        const box = shape.getBoundingClientRect();
        return { row: group.getAttribute("data-row")!, x: box.x + box.width / 2 };
      }),
    );
  const qwen = marks.filter(({ row }) => row.startsWith("derivatives/qwen")).sort((a, b) => a.x - b.x);
  expect(qwen.length).toBeGreaterThan(4);
  const values = qwen.map(({ row }) => valueOf.get(row)!);
  expect(values).toEqual([...values].sort((a, b) => a - b));
});

test("a version as CSV and as JSON has as many rows as its file", async ({ request }) => {
  const file = await currentFile("derivatives");
  const address = `/data/derivatives/${await currentVersion("derivatives")}`;
  const csv = await (await request.get(`${address}.csv`)).text();
  const data = (await (await request.get(`${address}.json`)).json()) as DatasetFile;
  expect(csv.trim().split(/\r?\n/)).toHaveLength(file.rows.length + 1);
  expect(data.rows).toEqual(file.rows);
});
