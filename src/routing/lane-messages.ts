import type { LaneFlow, LaneNetwork } from "../model/lanes.ts";
import type { ClosureEffects, LaneLines, RoutedFlows } from "../model/lanes-view.ts";
import type { Reach, ReachPlace } from "../model/reach.ts";
import type { LngLat, MineralId } from "../model/types.ts";
import type { LaneOptions } from "./lane-options.ts";

/** What the page sends to the lanes' worker: first the network, then questions. */
export type LaneRequest =
  | {
      readonly type: "network";
      readonly network: LaneNetwork;
      readonly countries: readonly (readonly [string, LngLat])[];
    }
  | {
      readonly type: "route";
      readonly id: number;
      /** Null where they are those of the last question: closing a strait sends no flow again. */
      readonly flows: readonly LaneFlow[] | null;
      readonly options: LaneOptions;
      readonly chosen: ChosenFlow | null;
    }
  | ({ readonly type: "reach"; readonly id: number } & ReachQuestion);

/** From which place to which others, by the ports of a mineral. */
export interface ReachQuestion {
  readonly from: ReachPlace;
  readonly to: readonly ReachPlace[];
  readonly mineral: MineralId | "";
  readonly options: LaneOptions;
}

/** The flow whose card is open: its lanes are drawn once more, on top. */
export interface ChosenFlow {
  readonly exporter: string;
  readonly importer: string;
}

/** A routing, and what the closed chokepoints change in it; null where none is closed. */
export interface LaneResult {
  readonly routed: RoutedFlows;
  readonly effects: ClosureEffects | null;
  /** Lines of the chosen flow; null where none is chosen or it is not among the flows. */
  readonly chosen: LaneLines | null;
}

/** What comes back: the result without the flows, which the page has. */
export type LaneReply =
  | (Omit<LaneResult, "routed"> & { readonly id: number; readonly routed: Omit<RoutedFlows, "flows"> })
  | { readonly id: number; readonly reach: readonly (Reach | null)[] }
  | { readonly id: number; readonly error: string };
