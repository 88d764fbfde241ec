import type { APIRoute } from "astro";
import { absolute } from "../site/config.ts";
import { feedHead, feedReleases } from "../site/feed.ts";
import { atomFeed } from "../site/feed-formats.ts";

/** Changed numbers as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(atomFeed(feedHead("/feed.xml"), await feedReleases(), absolute), {
    headers: { "content-type": "application/atom+xml; charset=utf-8" },
  });
