import type { APIRoute, GetStaticPaths } from "astro";
import { iconPng } from "../site/card/raster.ts";
import { homeIcon } from "../site/icon.ts";
import { homeIcons, type HomeIcon } from "../site/manifest.ts";

export const getStaticPaths = (() =>
  homeIcons.map((icon) => ({ params: { icon: icon.name }, props: { ...icon } }))) satisfies GetStaticPaths;

/** The site's mark for the home screens of phones and tablets. */
export const GET: APIRoute<HomeIcon> = ({ props: { size, scale } }) =>
  new Response(new Uint8Array(iconPng(homeIcon(scale), size)), { headers: { "content-type": "image/png" } });
