import { expect, it } from "vitest";
import { once } from "../../../src/search/load.ts";

it("does a thing once, however often it is asked", async () => {
  let times = 0;
  const load = once(async () => (times += 1));
  expect([await load(), await load()]).toEqual([1, 1]);
});

it("tries again after a failure", async () => {
  let times = 0;
  const load = once(async () => {
    times += 1;
    if (times === 1) throw new Error("away");
    return times;
  });
  await expect(load()).rejects.toThrow("away");
  expect(await load()).toBe(2);
});
