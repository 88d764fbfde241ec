import frozenJson from "../../../data/frozen.json";
import { printDate } from "../../datasets/dates.ts";
import { editionDay } from "../../datasets/editions.ts";
import { en as ui, fill } from "../../i18n/en.ts";
import { catalog } from "../catalog.ts";
import { absolute } from "../config.ts";
import type { LoadedFigure } from "../figures.ts";
import { embedCode } from "./code.ts";
import { frozenEdition, frozenFile } from "./frozen.ts";

/** A way to show one state on another page: what it is called, what to paste, and where the page is. */
export interface EmbedChoice {
  readonly name: string;
  readonly code: string;
  readonly path: `/${string}`;
  readonly address: string;
}

const frozen = frozenFile.parse(frozenJson);

/** The live frame of a state, and the pinned one where a sound edition froze the state. */
export async function embedChoices({ figure, words }: LoadedFigure, state: string): Promise<EmbedChoice[]> {
  const { title } = words.states[state]!;
  const choice = (name: string, path: `/${string}`) => ({
    name,
    code: embedCode(absolute(path), title),
    path,
    address: absolute(path),
  });
  const live = `/embed/${figure.id}/${state}/` as const;
  const { editions } = await catalog();
  const sound = editions.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
  const edition = frozenEdition(frozen, `${figure.id}/${state}`, sound);
  const pinned = edition && fill(ui.embed.pinned, { date: printDate(editionDay(edition)) });
  return [choice(ui.embed.live, live), ...(pinned ? [choice(pinned, `${live}${edition}/`)] : [])];
}

/** How many pictures of an edition have a pinned page. */
export function pinnedCount(edition: string): number {
  return Object.keys(frozen[edition] ?? {}).length;
}
