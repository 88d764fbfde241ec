import { describe, expect, it } from "vitest";
import * as ascii from "../../../scripts/ascii.ts";

const toAscii = (html: string) => ascii.toAscii(html, "page.html");

describe("a page in ASCII", () => {
  it("has references for letters, in text and attributes, and says the same", () => {
    expect(toAscii('<p title="“so”">Nvidia’s 中 𝛼</p>')).toBe(
      '<p title="&#8220;so&#8221;">Nvidia&#8217;s &#20013; &#120572;</p>',
    );
  });

  it("keeps what is ASCII already as it is, references too", () => {
    const page = '<p>R&amp;D</p><script>a < b && "&"</script><style>a > b {}</style>';
    expect(toAscii(page)).toBe(page);
  });

  it("has JSON's own escapes in a block of data", () => {
    const words = { title: "Nvidia’s 𝛼", twice: "’’" };
    const page = `<p>’</p><script type="application/ld+json">${JSON.stringify(words)}</script>`;
    const block = />(\{.*\})</.exec(toAscii(page))![1]!;
    expect(block).toMatch(/^[\0-\x7f]*$/);
    expect(JSON.parse(block)).toEqual(words);
  });

  it("is refused where code holds such a letter, since its hash would change", () => {
    expect(() => toAscii('<script>say("’")</script>')).toThrow(
      'page.html: <script> has "<script>say("’")</script", expected ASCII.',
    );
    expect(() => toAscii('<style media="print">q { quotes: "“" }</style>')).toThrow(
      'page.html: <style media="print"> has',
    );
  });
});
