import type { APIRoute } from "astro";
import { tabIcon } from "../site/icon.ts";

/** The site's mark for a browser's tab. */
export const GET: APIRoute = () => new Response(tabIcon(), { headers: { "content-type": "image/svg+xml" } });
