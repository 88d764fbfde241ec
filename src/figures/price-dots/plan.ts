import { linear } from "../kit/scale.ts";
import type { Frame } from "../kit/scene.ts";

export const ref = (id: string) => `list-prices/${id}`;

/** Chinese models from the cheapest up, American ones from the dearest down: pairs to compare lie towards the middle. */
const cn = ["v4-flash", "minimax-m2", "kimi-k2", "qwen-3-5", "v4-pro"];
const us = ["gpt-5-5", "gpt-5-4", "gpt-5-2", "gpt-5", "gpt-5-1", "gpt-5-4-mini"];

/** The pairs with a bracket: the upper one is the last Chinese model's, so that its ends cross few lines. */
export const pairs = [
  { us: "gpt-5", cn: "v4-pro" },
  { us: "gpt-5-5", cn: "v4-flash" },
] as const;

export interface Plan {
  readonly frame: Frame;
  /** Left and right end of the scale, and the prices that stand there. */
  readonly span: readonly [number, number];
  readonly prices: readonly [number, number];
  readonly ticks: readonly number[];
  readonly cn: readonly string[];
  readonly us: readonly string[];
  readonly first: number;
  readonly pitch: number;
  /** Distance from the last Chinese model to a bracket, to the next, and on to the first American model. */
  readonly bracket: number;
  readonly foot: number;
}

const plans: Record<Frame["name"], Omit<Plan, "frame">> = {
  wide: {
    span: [136, 412],
    prices: [0.1, 30],
    ticks: [0.1, 0.3, 1, 3, 10, 30],
    cn,
    us,
    first: 36,
    pitch: 27,
    bracket: 34,
    foot: 430,
  },
  narrow: {
    span: [90, 226],
    prices: [0.1, 6],
    ticks: [0.1, 1, 3],
    cn,
    // Its price is that of its neighbour.
    us: us.filter((id) => id !== "gpt-5-1"),
    first: 8,
    pitch: 16,
    bracket: 19,
    foot: 234,
  },
};

export function planOf(frame: Frame): Plan {
  return { frame, ...plans[frame.name] };
}

/** Where a price stands: equal steps are equal ratios, so a bracket of one length is one ratio wherever it lies. */
export function priceScale({ prices: [from, to], span }: Plan): (price: number) => number {
  const x = linear([Math.log10(from), Math.log10(to)], span);
  return (price) => x(Math.log10(price));
}

/** Heights of the models and of the brackets. */
export function heights(plan: Plan): { models: ReadonlyMap<string, number>; brackets: readonly number[] } {
  const { first, pitch, bracket } = plan;
  const foot = first + (plan.cn.length - 1) * pitch;
  const brackets = pairs.map((_, index) => foot + (index + 1) * bracket);
  const top = foot + (pairs.length + 1) * bracket;
  return {
    models: new Map([
      ...plan.cn.map((id, index) => [id, first + index * pitch] as const),
      ...plan.us.map((id, index) => [id, top + index * pitch] as const),
    ]),
    brackets,
  };
}
