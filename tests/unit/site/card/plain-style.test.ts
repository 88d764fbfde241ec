import { describe, expect, it } from "vitest";
import { plainStyle } from "../../../../src/site/card/plain-style.ts";

describe("a style for the rasteriser", () => {
  it("has its variables written out", () => {
    expect(plainStyle(".p{--ink:#111;--sans:A, b}.p text{fill:var(--ink)}")).toContain(".p text{fill:#111}");
  });

  it("names each class that :is() gathers", () => {
    expect(plainStyle(".p :is(.a, .b){fill:none}")).toBe(".p .a,.p .b{fill:none}");
  });

  it("has the font shorthand in its parts", () => {
    const parts = 'font-style:italic;font-weight:400;font-size:13px;font-family:"A", b;fill:red';
    expect(plainStyle('.p{font:italic 400 13px/1.2 "A", b;fill:red}')).toBe(`.p{${parts}}`);
  });

  it("leaves out what is about a reader's settings", () => {
    expect(plainStyle(".a{fill:red}@media (forced-colors: active){.a{fill:blue}.b{fill:red}}")).toBe(".a{fill:red}");
  });

  it("refuses a variable that nothing defines", () => {
    expect(() => plainStyle(".a{fill:var(--gone)}")).toThrow("--gone");
  });
});
