import { CHOKEPOINT_IDS, type ChokepointId } from "../../../src/model/chokepoints.ts";
import type { Gateway, GatewayUse, LaneFlow, LaneNetwork, OverlandRule } from "../../../src/model/lanes.ts";

export interface TinyNetwork {
  /** Degrees; numbers are node numbers. */
  readonly nodes: readonly (readonly [number, number])[];
  readonly edges: readonly (readonly [number, number])[];
  /** Edges of a chokepoint. */
  readonly gates?: Readonly<Partial<Record<ChokepointId, readonly number[]>>>;
  readonly gateways?: readonly Partial<Gateway>[];
  readonly uses?: readonly Partial<GatewayUse>[];
  readonly overland?: readonly Partial<OverlandRule>[];
  readonly clearanceKilometres?: number;
}

/** Gateways of Chile (node 0) and Korea (node 1), and that they use them. */
export const CHILE_AND_KOREA = {
  gateways: [
    { node: 0, en: "Antofagasta", ko: "안토파가스타" },
    { node: 1, en: "Busan", ko: "부산" },
  ],
  uses: [
    { iso3: "CHL", gateway: 0 },
    { iso3: "KOR", gateway: 1 },
  ],
} as const satisfies Partial<TinyNetwork>;

/** A network as the files hold it, with what the test does not name filled in. */
export function tinyNetwork(tiny: TinyNetwork): LaneNetwork {
  const units = (degrees: number) => Math.round(degrees * 1e5);
  return {
    longitude: Int32Array.from(tiny.nodes, ([longitude]) => units(longitude)),
    latitude: Int32Array.from(tiny.nodes, ([, latitude]) => units(latitude)),
    clearanceKilometres: new Uint8Array(tiny.nodes.length).fill(tiny.clearanceKilometres ?? 100),
    edgeFrom: Uint16Array.from(tiny.edges, ([from]) => from),
    edgeTo: Uint16Array.from(tiny.edges, ([, to]) => to),
    places: {
      chokepoints: CHOKEPOINT_IDS.map((id) => ({
        id,
        en: id,
        ko: id,
        kind: "strait",
        rank: 1,
        longitude: 0,
        latitude: 0,
        gate: [
          [0, 0],
          [0, 1],
        ],
        edges: tiny.gates?.[id] ?? [],
      })),
      gateways: (tiny.gateways ?? []).map((gateway, number) => ({
        id: `gateway-${number}`,
        kind: "port",
        en: "",
        ko: "",
        iso3: "",
        longitude: tiny.nodes[gateway.node ?? -1]?.[0] ?? 0,
        latitude: tiny.nodes[gateway.node ?? -1]?.[1] ?? 0,
        node: -1,
        ...gateway,
      })),
      uses: (tiny.uses ?? []).map((use) => ({
        iso3: "",
        minerals: [],
        direction: "both",
        gateway: 0,
        inland: -1,
        mode: "",
        weight: null,
        preset: "",
        confidence: "low",
        ...use,
      })),
      overland: (tiny.overland ?? []).map((rule) => ({
        countries: [],
        mode: "road",
        via: -1,
        confidence: "low",
        ...rule,
      })),
    },
  };
}

/** A flow of 100 from one country to another. */
export function laneFlow(exporter: string, importer: string, more: Partial<LaneFlow> = {}): LaneFlow {
  return { exporter, importer, mineral: "lithium", role: "feed", amount: 100, arc: 0, ...more };
}
