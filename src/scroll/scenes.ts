import { drawState } from "../figures/kit/define.ts";
import type { Frame, Scene } from "../figures/kit/scene.ts";
import type { Loaded } from "./load.ts";
import { idle } from "./timing.ts";

/** Works out the scenes of states, each once. Never rejects: null means that the figure's stills must do. */
export type SceneOf = (loaded: Loaded, state: string, frame: Frame) => Promise<Scene | null>;

/** `giveUp` is told, once a scene, of a figure that cannot draw it. */
export function keepScenes(giveUp: (id: string, error: unknown) => null): SceneOf {
  const scenes = new Map<string, Promise<Scene | null>>();
  return (loaded, state, frame) => {
    const { id } = loaded.figure;
    const key = `${id} ${state} ${frame.name}`;
    const scene = scenes.get(key) ?? workOut(loaded, state, frame).catch((error: unknown) => giveUp(id, error));
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
