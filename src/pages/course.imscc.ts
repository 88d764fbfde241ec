import type { APIRoute } from "astro";
import { courseFile } from "../site/course/file.ts";

/** All chapters as a course, for learning platforms that import a Common Cartridge. */
export const GET: APIRoute = async () =>
  new Response(await courseFile(), { headers: { "content-type": "application/zip" } });
