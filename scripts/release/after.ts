import { parseJson } from "../check/json.ts";
import type { Data, JsonFile } from "../project.ts";

/** What to write, by path in the project; undefined takes a file away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The data as it would be after changes of files under `data/`, with nothing written. */
export function after(data: Data, changes: Changes): Data {
  const read = Object.entries(changes).map(([file, text]) => readFile(file, text));
  const stays = ({ file }: { readonly file: string }) => !(file in changes);
  const made = read.flatMap(({ made: found }) => found ?? []);
  const registers = [...data.registers.values()].filter(stays).concat(made.filter((file) => !isVersion(file)));
  return {
    root: data.root,
    datasets: [...data.datasets.filter(stays), ...made.filter(isVersion)],
    registers: new Map(registers.map((file) => [file.id, file])),
    faults: [...data.faults.filter(stays), ...read.flatMap(({ faults }) => faults)],
  };
}

function readFile(file: string, text: string | undefined) {
  if (text === undefined) return { faults: [] };
  const parsed = parseJson(text, file);
  const id = file.replace(/^data\//, "").replace(/\.json$/, "");
  const made: JsonFile | undefined = "value" in parsed ? { file, id, text, json: parsed.value } : undefined;
  return { made, faults: parsed.faults };
}

/** `data/<name>/<version>.json`; a register stands in `data/` itself. */
function isVersion({ id }: JsonFile): boolean {
  return id.includes("/");
}
