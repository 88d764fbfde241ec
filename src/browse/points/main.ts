import { sentencesOf } from "./points.ts";
import { startReader } from "./reader.ts";

const said = sentencesOf(document.querySelectorAll("tr[data-row]"));
for (const box of document.querySelectorAll<HTMLElement>("[data-points]")) startReader(box, said);
