import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, jsonSchemas } from "../../../scripts/json-schemas.ts";
import { isRecord } from "../../../src/datasets/faults.ts";

const schemas = [...jsonSchemas()];
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;

/** The fields of a schema, at any depth, that say nothing about themselves. */
function silent(schema: unknown, path = ""): string[] {
  if (Array.isArray(schema)) return schema.flatMap((part, index) => silent(part, `${path}/${index}`));
  if (!isRecord(schema)) return [];
  const properties = isRecord(schema.properties) ? Object.entries(schema.properties) : [];
  const here = properties.filter(([, field]) => !isRecord(field) || typeof field.description !== "string");
  return [
    ...here.map(([name]) => `${path}/${name}`),
    ...Object.entries(schema).flatMap(([name, part]) => silent(part, `${path}/${name}`)),
  ];
}

describe("the JSON Schemas", () => {
  it.each(schemas)("%s is as npm run schemas writes it", (name, text) => {
    expect(readFileSync(join(folder, name), "utf8"), "Run npm run schemas.").toBe(text);
  });

  it("are all that stands in their folder", () => {
    expect(
      globSync(`${folder}/*`)
        .map((file) => basename(file))
        .sort(),
    ).toEqual(schemas.map(([name]) => name).sort());
  });

  it.each(schemas)("%s describes every field", (_, text) => {
    expect(silent(JSON.parse(text))).toEqual([]);
  });

  it("are the ones that content names", () => {
    for (const file of globSync("content/en/*/*.json")) {
      const { $schema } = read(file);
      const named = typeof $schema === "string" ? join(file, "..", $schema) : "";
      const kinds = { glossary: "term", figures: "figure-words", guides: "guide", pages: basename(file, ".json") };
      const expected = kinds[basename(dirname(file)) as keyof typeof kinds];
      expect(named.replaceAll("\\", "/"), file).toBe(`${folder}/${expected}.json`);
    }
  });

  it("reach every file by the settings of the editor", () => {
    const settings = read(".vscode/settings.json")["json.schemas"] as { fileMatch: string[]; url: string }[];
    const wired = settings.flatMap(({ fileMatch, url }) =>
      fileMatch.flatMap((pattern) => globSync(pattern.slice(1)).map((file) => [file, basename(url)] as const)),
    );
    const files = globSync(["data/**/*.json", "content/en/**/*.json"]).filter(
      (file) => !/(?:hashes|frozen)\.json$/.test(file),
    );
    expect(wired.map(([file]) => file).sort()).toEqual(files.sort());
    expect(new Set(wired.map(([, name]) => name))).toEqual(new Set(schemas.map(([name]) => name)));
  });
});
