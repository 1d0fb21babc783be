import { FLOW_PERIOD_SECONDS } from "../layers/flow-shader.ts";
import { LANE_PERIOD_SECONDS } from "../layers/lane-shader.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { type MapPictures, PictureError } from "../state/picture-types.ts";
import type { MountedMap } from "./mount-map.ts";

/** Pictures of a mounted map. What draws them comes when the first is asked for. */
export function createPictures(explorer: Explorer, geo: string, map: MountedMap, container: HTMLElement): MapPictures {
  const size = () => ({ width: container.clientWidth, height: container.clientHeight });
  return {
    size,
    periodSeconds: () => (explorer.lanes.routed() === undefined ? FLOW_PERIOD_SECONDS : LANE_PERIOD_SECONDS),
    snapshot: map.snapshot,
    async drawOffScreen(wish, signal) {
      const { createOffScreenMap } = await import("./off-screen-map.ts").catch(() => {
        throw new PictureError("file");
      });
      signal.throwIfAborted();
      return createOffScreenMap({ explorer, geo, ...wish, ...size(), camera: map.camera() }, signal);
    },
  };
}
