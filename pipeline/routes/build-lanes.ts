import type { Chokepoint, LanePlaces } from "../../src/model/lanes.ts";
import { buildChokepoints } from "./chokepoints.ts";
import { buildGateways, type GatewayTables } from "./gateways.ts";
import { buildNetwork, type Network, readLand } from "./network.ts";

/** Sea lanes with everything on them. */
export interface Lanes extends GatewayTables {
  readonly network: Network;
  readonly chokepoints: readonly Chokepoint[];
}

/** Builds network, chokepoints and gateways from the raw files and the committed tables. */
export function buildLanes(): Lanes {
  const land = readLand();
  const network = buildNetwork(land);
  return { network, chokepoints: buildChokepoints(network), ...buildGateways(network, land) };
}

/** What the app reads of the small tables: without remarks and sources, which stand in the CSV files. */
export function lanePlaces(lanes: Lanes): LanePlaces {
  return {
    chokepoints: lanes.chokepoints,
    gateways: lanes.gateways.map(({ id, kind, en, ko, iso3, longitude, latitude, node }) => {
      return { id, kind, en, ko, iso3, longitude, latitude, node };
    }),
    uses: lanes.uses.map(({ iso3, minerals, direction, gateway, inland, mode, weight, preset, confidence }) => {
      return { iso3, minerals, direction, gateway, inland, mode, weight, preset, confidence };
    }),
    overland: lanes.overland.map(({ countries, mode, via, confidence }) => ({ countries, mode, via, confidence })),
  };
}
