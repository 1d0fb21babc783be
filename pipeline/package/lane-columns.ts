import { CHOKEPOINT_IDS, POLAR_PASSAGES } from "../../src/model/chokepoints.ts";
import { CHOKEPOINT_KINDS, type Chokepoint, GATEWAY_KINDS, LAND_MODES, LANE_PRESETS } from "../../src/model/lanes.ts";
import { CONFIDENCES } from "../../src/model/types.ts";
import { GATEWAY_RULES, type GatewayRecord, type OverlandRecord, type UseRecord } from "../routes/gateways.ts";
import { required } from "./keys.ts";
import type { Column, Field } from "./resource.ts";

/** Largest values of coordinates, degrees. */
const LONGITUDE = 180;
const LATITUDE = 90;

function degrees(name: string, what: string, limit: number): Field {
  const constraints = { required: true, minimum: -limit, maximum: limit } as const;
  return { name, type: "number", unit: "degrees", description: `${what}, WGS84`, constraints };
}

/** An edge of the network of sea lanes. */
export interface Edge {
  readonly number: number;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly nauticalMiles: number;
  readonly gates: string;
}

export const LANE_COLUMNS: readonly Column<Edge>[] = [
  {
    name: "edge",
    type: "integer",
    description: "Number of the edge",
    constraints: required,
    cell: (row) => row.number,
  },
  { ...degrees("from_longitude", "Longitude of one end", LONGITUDE), cell: (row) => row.from[0] },
  { ...degrees("from_latitude", "Latitude of one end", LATITUDE), cell: (row) => row.from[1] },
  { ...degrees("to_longitude", "Longitude of the other end", LONGITUDE), cell: (row) => row.to[0] },
  { ...degrees("to_latitude", "Latitude of the other end", LATITUDE), cell: (row) => row.to[1] },
  {
    name: "length_nautical_miles",
    type: "number",
    unit: "nmi",
    description: "Length of the great circle between the ends, earth radius 3440.065 nmi",
    constraints: required,
    cell: (row) => row.nauticalMiles,
  },
  {
    name: "chokepoints",
    type: "string",
    separator: ";",
    description: "Chokepoints whose gate it crosses",
    cell: (row) => row.gates,
  },
];

export const CHOKEPOINT_COLUMNS: readonly Column<Chokepoint>[] = [
  {
    name: "id",
    type: "string",
    description: "Chokepoint",
    constraints: { required: true, enum: CHOKEPOINT_IDS },
    cell: (row) => row.id,
  },
  { name: "en", type: "string", description: "English name", constraints: required, cell: (row) => row.en },
  { name: "ko", type: "string", description: "Korean name", constraints: required, cell: (row) => row.ko },
  {
    name: "kind",
    type: "string",
    description: "What it is",
    constraints: { required: true, enum: CHOKEPOINT_KINDS },
    cell: (row) => row.kind,
  },
  {
    name: "rank",
    type: "integer",
    description: "1 is a headline, 3 a detail",
    constraints: { required: true, minimum: 1, maximum: 3 },
    cell: (row) => row.rank,
  },
  { ...degrees("longitude", "Longitude of the mark", LONGITUDE), cell: (row) => row.longitude },
  { ...degrees("latitude", "Latitude of the mark", LATITUDE), cell: (row) => row.latitude },
  { ...degrees("gate_from_longitude", "Longitude of one end of the gate", LONGITUDE), cell: (row) => row.gate[0][0] },
  { ...degrees("gate_from_latitude", "Latitude of one end of the gate", LATITUDE), cell: (row) => row.gate[0][1] },
  {
    ...degrees("gate_to_longitude", "Longitude of the other end of the gate", LONGITUDE),
    cell: (row) => row.gate[1][0],
  },
  { ...degrees("gate_to_latitude", "Latitude of the other end of the gate", LATITUDE), cell: (row) => row.gate[1][1] },
  {
    name: "always_closed",
    type: "boolean",
    description: "True for the passages of the Arctic, which no lane takes",
    constraints: required,
    cell: (row) => (POLAR_PASSAGES as readonly string[]).includes(row.id),
  },
];

export const GATEWAY_COLUMNS: readonly Column<GatewayRecord>[] = [
  { name: "id", type: "string", description: "Gateway", constraints: required, cell: (row) => row.id },
  {
    name: "kind",
    type: "string",
    description: "Port, border crossing, or place on land where a leg starts or ends",
    constraints: { required: true, enum: GATEWAY_KINDS },
    cell: (row) => row.kind,
  },
  { name: "en", type: "string", description: "English name", constraints: required, cell: (row) => row.en },
  { name: "ko", type: "string", description: "Korean name", constraints: required, cell: (row) => row.ko },
  { name: "country_iso3", type: "string", description: "Country", constraints: required, cell: (row) => row.iso3 },
  { ...degrees("longitude", "Longitude", LONGITUDE), cell: (row) => row.longitude },
  { ...degrees("latitude", "Latitude", LATITUDE), cell: (row) => row.latitude },
  {
    name: "port_number",
    type: "string",
    description: "Number in the World Port Index, whose coordinates are taken; empty where they are from elsewhere",
    cell: (row) => row.portNumber,
  },
  {
    name: "approach_km",
    type: "number",
    unit: "km",
    description: "Straight way from the port to its node of the network",
    cell: (row) => row.approachKilometres,
  },
  {
    name: "approach_land_km",
    type: "number",
    unit: "km",
    description: "What of that way runs over land at 1:50m: ports up a river or behind islands",
    cell: (row) => row.approachLandKilometres,
  },
  {
    name: "source",
    type: "string",
    description: "Source of the position",
    constraints: required,
    cell: (row) => row.source,
  },
  { name: "note", type: "string", description: "What else is known of the position", cell: (row) => row.note },
];

const CONFIDENCE_FIELD = {
  name: "confidence",
  type: "string",
  description: "How sure the assignment is",
  constraints: { required: true, enum: CONFIDENCES },
} as const;
const RULE_FIELD = {
  name: "rule",
  type: "string",
  description:
    "source: the source says so; judgement: assigned by hand; largest-port: the largest harbour of the World Port Index, of equal ones the nearest to the capital",
  constraints: { required: true, enum: GATEWAY_RULES },
} as const;

/** Words of `gateway-uses.csv` where the committed table of the same name leaves a cell empty: no part of a key is. */
const ANY_MINERAL = "any";
const USUAL = "usual";

export const USE_COLUMNS: readonly Column<UseRecord>[] = [
  { name: "country_iso3", type: "string", description: "Country", constraints: required, cell: (row) => row.iso3 },
  {
    name: "minerals",
    type: "string",
    separator: ";",
    description: `Minerals the row is for; "${ANY_MINERAL}" for all that no other row names`,
    constraints: required,
    cell: (row) => row.minerals.join(";") || ANY_MINERAL,
  },
  {
    name: "direction",
    type: "string",
    description: "Which trade of the country",
    constraints: { required: true, enum: ["both", "export", "import"] },
    cell: (row) => row.direction,
  },
  { name: "gateway", type: "string", description: "Port", constraints: required, cell: (row) => row.gatewayId },
  {
    name: "inland",
    type: "string",
    description: "Where the land leg starts or ends; empty where there is none",
    cell: (row) => row.inlandId,
  },
  {
    name: "mode",
    type: "string",
    description: "How the land leg is made",
    constraints: { enum: LAND_MODES },
    cell: (row) => row.mode,
  },
  {
    name: "weight",
    type: "number",
    unit: "1",
    description: "Part of the trade; empty where not known: then the shortest way counts among the country's rows",
    constraints: { minimum: 0, maximum: 1 },
    cell: (row) => row.weight,
  },
  {
    name: "preset",
    type: "string",
    description: `"${USUAL}", or the way that counts only where the reader asks for it`,
    constraints: { required: true, enum: [USUAL, ...LANE_PRESETS] },
    cell: (row) => row.preset || USUAL,
  },
  { ...CONFIDENCE_FIELD, cell: (row) => row.confidence },
  { ...RULE_FIELD, cell: (row) => row.rule },
  { name: "source", type: "string", description: "Source", constraints: required, cell: (row) => row.source },
  { name: "note", type: "string", description: "Why, and what is not known", cell: (row) => row.note },
];

export const OVERLAND_COLUMNS: readonly Column<OverlandRecord>[] = [
  {
    name: "countries",
    type: "string",
    separator: ";",
    description: "Countries of which any two trade by land; the first row that holds both counts",
    constraints: required,
    cell: (row) => row.countries.join(";"),
  },
  {
    name: "mode",
    type: "string",
    description: "How",
    constraints: { required: true, enum: LAND_MODES },
    cell: (row) => row.mode,
  },
  { name: "via", type: "string", description: "Border crossing; empty where none is named", cell: (row) => row.viaId },
  { ...CONFIDENCE_FIELD, cell: (row) => row.confidence },
  { ...RULE_FIELD, cell: (row) => row.rule },
  { name: "source", type: "string", description: "Source", constraints: required, cell: (row) => row.source },
  { name: "note", type: "string", description: "Why, and what is not known", cell: (row) => row.note },
];
