import type { Edition } from "../../src/datasets/schema/edition.ts";
import { readProject } from "../project.ts";
import { impactOf } from "./impact.ts";
import { sidesOf } from "./sides.ts";
import { tellImpact } from "./tell.ts";

/** What the project in a folder will show otherwise than an earlier edition did; empty where that is nothing. */
export async function reportImpact(folder: string, earlier: Edition | undefined, since: string): Promise<string> {
  const project = await readProject(folder);
  const sides = sidesOf(project, earlier);
  return sides ? tellImpact(impactOf(project, sides), since) : "";
}
