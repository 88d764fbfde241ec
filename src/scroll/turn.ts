import type { Pace } from "./geometry.ts";
import { motionWelcome } from "./motion.ts";
import type { Stage } from "./stage.ts";
import type { Step } from "./step.ts";

/** How long a picture waits for the end of a rush, in milliseconds. */
const patience = 150;

interface Options {
  readonly stage: Stage;
  readonly pace: () => Pace;
  readonly guard: (act: () => void) => () => void;
  readonly life: AbortSignal;
}

/**
 * Turns the stage to a step: in the next frame, since the one in which a step begins to count has enough to do. In a
 * rush the picture waits for its end, and is set without a movement, which nobody could follow, when the rush goes on.
 */
export function createTurn({ stage, pace, guard, life }: Options): (step: Step) => void {
  let cancel = () => {};
  life.addEventListener("abort", () => cancel());
  return (step) => {
    cancel();
    const came = pace();
    const waits = came === "rushing" && motionWelcome();
    const inFrame = () => {
      const moves = (waits ? pace() : came) === "reading";
      const frame = requestAnimationFrame(guard(() => stage.show(step, moves)));
      cancel = () => cancelAnimationFrame(frame);
    };
    if (!waits) return inFrame();
    const timer = setTimeout(inFrame, patience);
    cancel = () => clearTimeout(timer);
  };
}
