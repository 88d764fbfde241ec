import { expect, it } from "vitest";
import { bar, gathered } from "../../../../src/figures/kit/matter.ts";

it("makes a Chinese bar of four threads and an American one of three rows of tiles, one path each", () => {
  const strokes = (d: unknown) => String(d).split("M").length - 1;
  const [cn, us] = [bar("b", "cn", 0, 10, 100), bar("b", "us", 0, 10, 100)];
  expect([cn.tag, strokes(cn.attrs.d), cn.attrs["stroke-dasharray"]]).toEqual(["path", 4, undefined]);
  expect([us.tag, strokes(us.attrs.d), us.attrs["stroke-dasharray"]]).toEqual(["path", 3, "4 1.5"]);
});

it("gathers a bar into a hairline of the same form, so that its numbers can move", () => {
  const form = (d: unknown) => String(d).replace(/[\d.]+/g, "#");
  expect(form(gathered("b", "cn", 0, 10, 50).attrs.d)).toBe(form(bar("b", "cn", 0, 10, 100).attrs.d));
});
