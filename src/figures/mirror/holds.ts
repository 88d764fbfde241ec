import { graphOf } from "../kit/graph.ts";
import { observation } from "../kit/rows.ts";
import type { Rows } from "../kit/define.ts";

/** Chips flow to China from the US, models to the US from China. */
export function flowsAreOpposite(rows: Rows): boolean {
  const { node, edge } = graphOf(rows, "mirror");
  const [chips, files] = [edge("chips-to-labs"), edge("files-to-builders")];
  const ends = ({ from, to }: typeof chips) => `${node(from).maker} to ${node(to).maker}`;
  return ends(chips) === "us to cn" && ends(files) === "cn to us" && chips.maker === "us" && files.maker === "cn";
}

/** What was made in China is shown, not only argued, to be built on in the US. */
export function filesReachBuilders(rows: Rows): boolean {
  const { node, edge } = graphOf(rows, "mirror");
  const files = edge("files-to-builders");
  return files.maker === "cn" && files.strength === "shown" && node(files.to).maker === "us";
}

/** The chips meet a gate with a key in each capital; nothing like it is on record for the files. */
export function onlyChipsMeetAGate(rows: Rows): boolean {
  const { nodes, edges } = graphOf(rows, "mirror");
  const gates = new Set(nodes.filter(({ group }) => group === "gate").map(({ id }) => id));
  const shut = edges.filter(({ from, sign, strength }) => gates.has(from) && sign === "lowers" && strength === "shown");
  return gates.size === 2 && shut.length > 0 && shut.every(({ to }) => to === "chinese-labs");
}

export function argumentIsContested(rows: Rows): boolean {
  return graphOf(rows, "mirror").edge("limits-to-dependence").strength === "contested";
}

/** Home-made chips hold less than half of the home market, and little beside Nvidia's. */
export function homeChipsAreNotEnough(rows: Rows): boolean {
  const share = (id: string) => observation(rows, `chip-supply/${id}`).value;
  return share("home-market-2025") < 50 && share("beside-nvidia-2026") < 50;
}

/** Open models of any origin are a small part of what large firms use, and smaller than the year before. */
export function largeFirmsUseFew(rows: Rows): boolean {
  const share = (id: string) => observation(rows, `enterprise-share/${id}`).value;
  return share("open-use-2025") < 25 && share("open-use-2025") < share("open-use-2024");
}

/** A sale can be stopped in Washington, and of the copies that builders hold nothing is reported. */
export function saleStopsCopyStays(rows: Rows): boolean {
  const { edge } = graphOf(rows, "mirror");
  return edge("licence-to-chips").strength === "shown" && edge("builders-to-copies").valve === "no report";
}

/** No cut ends at what is already held. */
export function noCutTakesBack(rows: Rows): boolean {
  const cuts = graphOf(rows, "mirror").edges.filter(({ id }) => id.startsWith("cut-"));
  return cuts.length > 0 && cuts.every(({ to }) => to !== "copies");
}

/** The shelf that the files pass is American. */
export function shelfIsAmerican(rows: Rows): boolean {
  const { node, edge } = graphOf(rows, "mirror");
  return node("us-shelf").maker === "us" && edge("labs-to-shelf").strength === "shown";
}
