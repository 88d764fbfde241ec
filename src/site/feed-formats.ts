import type { Release } from "./releases.ts";

/** What a feed says of itself; addresses are full ones. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly home: string;
  readonly self: string;
  readonly author: string;
}

/** Gives the full address of a path of the site. */
export type Address = (path: `/${string}`) => string;

/** Releases as an Atom feed (RFC 4287). */
export function atomFeed(head: FeedHead, releases: readonly Release[], address: Address): string {
  const [newest] = releases;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${xml(head.self)}</id>
  <title>${xml(head.title)}</title>
  <subtitle>${xml(head.description)}</subtitle>
  <updated>${moment(newest?.date ?? "1970-01-01")}</updated>
  <link rel="self" type="application/atom+xml" href="${xml(head.self)}"/>
  <link rel="alternate" type="text/html" href="${xml(head.home)}"/>
  <author><name>${xml(head.author)}</name></author>
${releases.map((release) => atomEntry(release, address(release.path))).join("\n")}
</feed>
`;
}

function atomEntry({ title, date, lines }: Release, url: string): string {
  return `  <entry>
    <id>${xml(url)}</id>
    <title>${xml(title)}</title>
    <updated>${moment(date)}</updated>
    <link rel="alternate" type="text/html" href="${xml(url)}"/>
    <content type="html">${xml(list(lines))}</content>
  </entry>`;
}

/** Releases as a JSON Feed, version 1.1. */
export function jsonFeed(head: FeedHead, releases: readonly Release[], address: Address): object {
  return {
    version: "https://jsonfeed.org/version/1.1",
    title: head.title,
    description: head.description,
    home_page_url: head.home,
    feed_url: head.self,
    language: "en",
    authors: [{ name: head.author }],
    items: releases.map(({ path, title, date, lines }) => ({
      id: address(path),
      url: address(path),
      title,
      date_published: moment(date),
      content_html: list(lines),
    })),
  };
}

function list(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${xml(line)}</li>`).join("")}</ul>`;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
