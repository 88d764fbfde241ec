import type { APIRoute } from "astro";
import { manifest } from "../site/manifest.ts";

/** What a device needs to know that puts the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(manifest()), { headers: { "content-type": "application/manifest+json" } });
