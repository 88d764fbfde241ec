import { attributes, isOneOf, parseRequest, terms } from "./request.ts";
import type { FactRequest } from "./request.ts";
import { suggest } from "./suggest.ts";

/**
 * The request written in a slot of a figure's words, without its braces:
 * `derivatives/a as date`, `of derivatives/a over derivatives/b as number`, `count derivatives where role=claimed`.
 */
export function parseSlot(text: string): FactRequest {
  const tokens = text.trim().split(/\s+/).filter(Boolean);
  if (tokens.length === 0) throw new Error("A slot is empty: {}. Write {dataset/row} or {dataset/row as date}.");
  const given: Record<string, string> = {};
  let name = "of";
  for (const token of tokens) {
    if (isOneOf(attributes, token)) {
      if (token in given) throw new Error(`The slot {${text}} says "${token}" twice. Say it once.`);
      name = token;
      given[name] = "";
    } else if (fits(token, name, given[name])) {
      given[name] = `${given[name] ?? ""} ${token}`.trim();
    } else {
      throw new Error(`The slot {${text}} has an unknown word "${token}". ${suggest(token, attributes)}`);
    }
  }
  return parseRequest(given);
}

/** Whether a word can follow in a slot; a word that cannot is most often a misspelt "as" or "over". */
function fits(token: string, name: string, before = ""): boolean {
  if (name === "where") return token.includes("=");
  return isOneOf(terms, name) ? token.includes("/") : before === "";
}
