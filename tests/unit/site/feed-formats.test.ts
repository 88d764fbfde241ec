import { describe, expect, it } from "vitest";
import { atomFeed, jsonFeed } from "../../../src/site/feed-formats.ts";
import { named, slug } from "../../../src/site/ids.ts";
import { typeset } from "../../../src/site/typeset.ts";

const head = {
  title: "Trees & leaves",
  description: "Changed trees",
  home: "https://trees.example/data/",
  self: "https://trees.example/feed.xml",
  author: "The foresters",
};
const releases = [
  { path: "/data/trees/#version-1-1-0", title: "Trees <new>", date: "2026-03-02", lines: ["One & two", "“x”"] },
] as const;
const address = (path: string) => `https://trees.example${path}`;

describe("the feeds", () => {
  it("escape what has a meaning in XML, and again in the HTML inside", () => {
    const xml = atomFeed(head, releases, address);
    expect(xml).toContain("<title>Trees &amp; leaves</title>");
    expect(xml).toContain("<title>Trees &lt;new&gt;</title>");
    expect(xml).toContain("&lt;ul&gt;&lt;li&gt;One &amp;amp; two&lt;/li&gt;");
    expect(xml).toContain("<updated>2026-03-02T00:00:00Z</updated>");
  });

  it("say the same in JSON", () => {
    expect(jsonFeed(head, releases, address)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      items: [
        {
          id: "https://trees.example/data/trees/#version-1-1-0",
          content_html: "<ul><li>One &amp; two</li><li>“x”</li></ul>",
        },
      ],
    });
  });
});

describe("words for ids", () => {
  it("become values of an address and come back as words", () => {
    expect(slug("agrees in part")).toBe("agrees-in-part");
    expect(slug("author's analysis")).toBe("author-s-analysis");
    expect(named("end-user-rules")).toBe("End user rules");
  });

  it("have the apostrophes of print", () => {
    expect(typeset("China's labs' models, not 'quoted'")).toBe("China’s labs’ models, not 'quoted’");
  });
});
