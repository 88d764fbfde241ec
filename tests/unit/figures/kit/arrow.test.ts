import { describe, expect, it } from "vitest";
import { arrow, type ArrowOptions } from "../../../../src/figures/kit/arrow.ts";
import { between, bow, straight } from "../../../../src/figures/kit/curve.ts";
import { alongRing, onRing } from "../../../../src/figures/kit/ring.ts";
import type { Mark } from "../../../../src/figures/kit/scene.ts";

const way = straight([0, 50], [200, 50]);

function parts(options: Partial<ArrowOptions> = {}): Map<string, Mark> {
  const drawn = arrow("a", way, { maker: "cn", strength: "shown", ...options });
  return new Map((drawn.children ?? []).map((mark) => [mark.key, mark]));
}

const dash = (options: Partial<ArrowOptions>) => parts(options).get("shaft")?.attrs["stroke-dasharray"];

describe("arrow", () => {
  it("tells its strength by its line: solid, dashes, dots with a question mark", () => {
    expect(dash({ strength: "shown" })).toBeUndefined();
    expect(dash({ strength: "plausible" })).toMatch(/^[1-9][\d.]* [\d.]+$/);
    expect(dash({ strength: "contested" })).toMatch(/^0 [\d.]+$/);
    expect(parts({ strength: "contested" }).has("doubt")).toBe(true);
    expect(parts({ strength: "plausible" }).has("doubt")).toBe(false);
  });

  it("ends with a whole dash", () => {
    const [on = 0, off = 0] = String(dash({ strength: "plausible", end: "loose" }))
      .split(" ")
      .map(Number);
    const rest = 200 % (on + off);
    expect(rest).toBeCloseTo(on, 0);
  });

  it("points its head at the end, and stops the line short of the tip", () => {
    expect(parts().get("head")?.attrs.d).toMatch(/^M200,50L/);
    expect(parts().get("shaft")?.attrs.d).not.toMatch(/200,50$/);
  });

  it("may end in a bar across its way, or in nothing", () => {
    expect(parts({ end: "bar" }).get("bar")?.attrs).toMatchObject({ x1: 200, x2: 200 });
    expect([...parts({ end: "loose" }).keys()]).toEqual(["shaft"]);
  });

  it("shows a valve in place of the doubt", () => {
    expect([...parts({ strength: "contested", valve: true }).keys()]).toEqual(["shaft", "head", "valve"]);
  });

  it("keeps the build of its paths on any curve, so that one can turn into another", () => {
    const build = (curve: typeof way) =>
      String(arrow("a", curve, { maker: "us", strength: "shown" }).children?.[0]?.attrs.d).replace(/[-\d.]+/g, "#");
    expect(build(bow([0, 0], [40, 90], 12))).toBe(build(way));
  });
});

describe("a way between two boxes", () => {
  it("keeps clear of both", () => {
    const box = { x: -20, y: 40, width: 40, height: 20 };
    const clear = between(way, box, { ...box, x: 180 }, 5);
    expect(clear(0)[0]).toBeCloseTo(25, -0.5);
    expect(clear(1)[0]).toBeCloseTo(175, -0.5);
  });
});

describe("a ring", () => {
  const ring = { x: 100, y: 100, rx: 80, ry: 40 };

  it("goes the shorter way round", () => {
    expect(alongRing(ring, -135, 135)(0.5)).toEqual(onRing(ring, 180));
  });

  it("stays within its radii, and nears its corners as it gets more square", () => {
    const corner = (square: number) => onRing({ ...ring, square }, 45)[0];
    expect(corner(2)).toBeLessThan(corner(4));
    expect(corner(4)).toBeLessThan(180);
  });
});
