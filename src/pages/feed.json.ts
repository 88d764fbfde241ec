import type { APIRoute } from "astro";
import { absolute } from "../site/config.ts";
import { feedHead, feedReleases } from "../site/feed.ts";
import { jsonFeed } from "../site/feed-formats.ts";

/** Changed numbers as a JSON Feed. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(jsonFeed(feedHead("/feed.json"), await feedReleases(), absolute), null, 2)}\n`, {
    headers: { "content-type": "application/feed+json" },
  });
