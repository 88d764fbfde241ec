import type { APIRoute } from "astro";
import { toIco } from "../site/card/ico.ts";
import { iconPng } from "../site/card/raster.ts";
import { tabIcon } from "../site/icon.ts";

const size = 32;

/** The same where a browser asks for it unasked, or knows no SVG. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(toIco(iconPng(tabIcon(), size), size)), { headers: { "content-type": "image/x-icon" } });
