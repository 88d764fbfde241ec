import { describe, expect, it } from "vitest";
import { chapterText } from "../../../src/chapters/text.ts";

const mdx = `---
title: Trees
---

<Intro>

Before the **steps**.

</Intro>

<Scrolly>

<Step id="one" figure="trees" state="few" title="A title">

There are <Fact of="trees/oaks" /> oaks, and
an <Term id="elm">elm</Term>.

<Aside title="By the way">

Elms are rare.

</Aside>

</Step>

</Scrolly>

<Outro>

After them.

</Outro>
`;

describe("the text of a chapter", () => {
  const text = chapterText(mdx, ({ of }) => `[${of}]`);

  it("is told step by step, facts printed, asides with their titles", () => {
    expect(text.steps).toEqual([
      { id: "one", text: "There are [trees/oaks] oaks, and an elm. By the way Elms are rare." },
    ]);
  });

  it("keeps apart what stands around the steps", () => {
    expect(text.frame).toBe("Before the steps. After them.");
  });
});
