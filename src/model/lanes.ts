import type { ChokepointId } from "./chokepoints.ts";
import type { Corridor } from "./selection.ts";
import type { Confidence, LngLat, MineralId } from "./types.ts";
import type { ArcRole } from "./views.ts";

/** The files of the sea lanes as they are served: `public/geo/app/lanes`. */
export interface LaneNetwork {
  /** Nodes: whole units of 1e-5 degrees, WGS84, longitude in (-180°, 180°]. */
  readonly longitude: Int32Array;
  readonly latitude: Int32Array;
  /** Kilometres from a node to the nearest shore, at most 100: how far a drawn lane may cut the corner. */
  readonly clearanceKilometres: Uint8Array;
  /** Edges as pairs of nodes, passable both ways. */
  readonly edgeFrom: Uint16Array;
  readonly edgeTo: Uint16Array;
  readonly places: LanePlaces;
}

/** `app/lanes/places.json`: the small tables beside the network. */
export interface LanePlaces {
  readonly chokepoints: readonly Chokepoint[];
  readonly gateways: readonly Gateway[];
  readonly uses: readonly GatewayUse[];
  readonly overland: readonly OverlandRule[];
}

export const CHOKEPOINT_KINDS = ["strait", "canal", "cape", "passage"] as const;
export type ChokepointKind = (typeof CHOKEPOINT_KINDS)[number];

export interface Chokepoint {
  readonly id: ChokepointId;
  readonly en: string;
  readonly ko: string;
  readonly kind: ChokepointKind;
  /** 1 is a headline, 3 a detail. */
  readonly rank: number;
  readonly longitude: number;
  readonly latitude: number;
  /** A line across it. Not for drawing: it only says what passes. */
  readonly gate: readonly [LngLat, LngLat];
  /** Edges that cross the gate: closing it closes them. */
  readonly edges: readonly number[];
}

export const GATEWAY_KINDS = ["port", "crossing", "inland"] as const;

/** A place where goods enter or leave the sea, cross a border, or start on land. */
export interface Gateway {
  readonly id: string;
  readonly kind: (typeof GATEWAY_KINDS)[number];
  readonly en: string;
  readonly ko: string;
  readonly iso3: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Node of the network that ships reach it from, -1 for places on land. */
  readonly node: number;
}

export const LAND_MODES = ["road", "rail", "river"] as const;
export type LandMode = (typeof LAND_MODES)[number];

/** Other ways of a country's goods, in place of its usual ones. */
export const LANE_PRESETS = ["lobito"] as const satisfies readonly Corridor[];
export type LanePreset = (typeof LANE_PRESETS)[number];

/**
 * By which port goods of a country leave or enter. Of several rows that fit, those that name the mineral count, then those
 * that name the direction. Rows with a weight share the goods; of rows without one the shortest way counts.
 */
export interface GatewayUse {
  readonly iso3: string;
  /** Empty for all. */
  readonly minerals: readonly MineralId[];
  readonly direction: "both" | "export" | "import";
  /** Number of the port in `gateways`. */
  readonly gateway: number;
  /** Place on land where the goods start or end, and how they get to the port; -1 and "" where the port is the start. */
  readonly inland: number;
  readonly mode: LandMode | "";
  /** Part of the country's goods, 0–1; null where it is not known. */
  readonly weight: number | null;
  /** Empty, or the preset under which this row takes the place of the others. */
  readonly preset: LanePreset | "";
  readonly confidence: Confidence;
}

/** Countries that trade with each other by land: any two of the list, or with `via` exactly these two. */
export interface OverlandRule {
  readonly countries: readonly string[];
  readonly mode: LandMode;
  /** Number of the border crossing in `gateways`, -1 where none is named. */
  readonly via: number;
  readonly confidence: Confidence;
}

/** One stream of goods to be routed. */
export interface LaneFlow {
  readonly exporter: string;
  readonly importer: string;
  /** Empty where it is not one mineral. */
  readonly mineral: MineralId | "";
  readonly role: ArcRole;
  /** In the selected measure. */
  readonly amount: number;
  /** Number of the drawn arc it belongs to. */
  readonly arc: number;
}

export const ARC_ROLES = ["feed", "output", "direct"] as const satisfies readonly ArcRole[];
