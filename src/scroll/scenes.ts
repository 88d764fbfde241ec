import { drawState } from "../figures/kit/define.ts";
import type { Frame, Scene } from "../figures/kit/scene.ts";
import type { Loaded } from "./load.ts";
import { idle } from "./timing.ts";

/** Works out the scenes of states, each once. It rejects with what the figure throws. */
export type SceneOf = (loaded: Loaded, state: string, frame: Frame) => Promise<Scene>;

export function keepScenes(): SceneOf {
  const scenes = new Map<string, Promise<Scene>>();
  return (loaded, state, frame) => {
    const key = `${loaded.figure.id} ${state} ${frame.name}`;
    const scene = scenes.get(key) ?? workOut(loaded, state, frame);
    scenes.set(key, scene);
    return scene;
  };
}

/** A slow processor has enough to do in a frame with this alone: what comes before and what draws it have others. */
async function workOut({ figure, rows, words }: Loaded, state: string, frame: Frame): Promise<Scene> {
  await idle();
  const scene = drawState(figure, rows, words, state, frame);
  await idle();
  return scene;
}
