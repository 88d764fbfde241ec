import { en as ui, fill } from "../i18n/en.ts";
import { catalog } from "./catalog.ts";
import { absolute, site } from "./config.ts";
import type { FeedHead } from "./feed-formats.ts";
import { releases, type Release } from "./releases.ts";

/** What the site's feeds say of themselves. */
export function feedHead(self: `/${string}`): FeedHead {
  return {
    title: fill(ui.feed.title, { site: site.name }),
    description: ui.feed.description,
    home: absolute("/data/"),
    self: absolute(self),
    author: site.authors,
  };
}

/** What the feeds hold: the newest changes of the data. */
export async function feedReleases(): Promise<Release[]> {
  const most = 200;
  return releases(await catalog()).slice(0, most);
}
