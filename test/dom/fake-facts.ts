import { encodeMineralSets } from "../../src/model/mineral-sets.ts";
import type { FlowTable, SiteTable, SiteText } from "../../src/model/types.ts";
import type {
  Arc,
  BlocImports,
  FlowsView,
  GroupTotal,
  Journey,
  JourneysView,
  SharesView,
} from "../../src/model/views.ts";
import { FAKE_INDEX } from "./fake-index.ts";

/** Made-up facts of lithium in 2024, and the rows behind them. */

const NUMBER = new Map(FAKE_INDEX.countries.map((country, number) => [country.iso3, number]));
const at = (iso3: string) => NUMBER.get(iso3) ?? -1;

function shares(stage: "ore" | "refined", parts: Record<string, number>): SharesView {
  return {
    mineral: "lithium",
    stage,
    year: 2024,
    exact: true,
    shares: new Map(Object.entries(parts)),
    unknown: stage === "ore" ? ["USA"] : [],
    basis: "contained lithium",
    estimated: stage === "ore",
    sourceId: "iea",
  };
}

export const MINING = shares("ore", {
  AUS: 0.37,
  CHL: 0.204,
  CHN: 0.171,
  ZWE: 0.092,
  ARG: 0.075,
  BRA: 0.042,

  NGA: 0.02,
});
export const REFINING = shares("refined", { CHN: 0.7, CHL: 0.2, ARG: 0.05, AUS: 0.02, KOR: 0.01 });

function arc(exporter: string, importer: string, role: Arc["role"], amount: number): Arc {
  return { exporter: at(exporter), importer: at(importer), role, amount, estimated: false, doubtful: false, rows: [] };
}

export const FLOWS: FlowsView = {
  arcs: [
    arc("AUS", "CHN", "feed", 3.1e9),
    arc("CHN", "KOR", "output", 1.62e9),
    arc("CHL", "CHN", "feed", 1.4e9),
    arc("CHN", "JPN", "output", 6.4e8),
  ],
  total: 7.9e9,
  drawnTotal: 7.4e9,
  foldedCount: 83,
  foldedAmount: 2.6e8,
  unknownRows: 12,
  goods: FAKE_INDEX.goods,
  statuses: ["reconciled"],
  sourceIds: ["baci"],
  oneSidedGoods: [],
  missingGoods: [],
  lostGoods: [],
  unweighedPart: 0,
  unweighedParts: { feed: 0, output: 0, direct: 0 },
  known: { feed: true, output: true, direct: true },
  totalsByRole: { feed: 5.59e9, output: 2.31e9, direct: 1.4e9 },
  foldedByRole: {
    feed: { count: 21, amount: 1.1e8 },
    output: { count: 34, amount: 6e7 },
    direct: { count: 28, amount: 9e7 },
  },
};

/** With the flow that is folded away. */
export const UNFOLDED: FlowsView = { ...FLOWS, arcs: [...FLOWS.arcs, arc("CHN", "USA", "output", 4.1e7)] };

const amounts = (parts: Record<string, number>) =>
  Object.entries(parts).map(([iso3, amount]) => ({ country: at(iso3), amount }));

const JOURNEY_LIST: readonly Journey[] = [
  { origin: at("AUS"), processor: at("CHN"), consumer: at("KOR"), amount: 7.13e8 },
  { origin: at("CHN"), processor: at("CHN"), consumer: at("KOR"), amount: 3.89e8 },
  { origin: at("CHL"), processor: at("CHN"), consumer: at("KOR"), amount: 3.22e8 },
  { origin: at("AUS"), processor: at("CHN"), consumer: at("JPN"), amount: 2.82e8 },
  { origin: -1, processor: at("CHN"), consumer: at("JPN"), amount: 1.1e7 },
];

export const JOURNEYS: JourneysView = {
  processor: at("CHN"),
  mix: {
    ownPart: 0.24,
    ownUnknownReason: "",
    importsMeasure: "value",
    areImportsShareable: true,
    imports: amounts({ AUS: 3.1e9, CHL: 1.4e9, ZWE: 5.2e8, ARG: 3.1e8, BRA: 1.4e8, NGA: 9e7, USA: 3e7 }),
    unknownPart: 0,
    parts: [],
    mixMeasure: "value",
    own: { year: 2024, mineTonnes: 41_000, refinedTonnes: 170_000, basis: "contained lithium", sourceIds: ["iea"] },
    feedGoods: ["253090"],
  },
  outputs: amounts({ KOR: 1.62e9, JPN: 6.4e8, USA: 4.1e7, DEU: 6e6 }),
  outputTotal: 2.307e9,
  journeys: JOURNEY_LIST,
  journeyCount: JOURNEY_LIST.length,
  largestJourneys: (most) => JOURNEY_LIST.slice(0, most),
};

export const TOTALS: readonly GroupTotal[] = [
  {
    group: "msp",
    exports: 3.3e9,
    imports: 2.9e9,
    importsFromProcessorPart: 0.78,
    members: [1, 2, 3, 4],
  },
  {
    group: "resource-rich",
    exports: 6.2e8,
    imports: 2e6,
    importsFromProcessorPart: 0.41,
    members: [6, 10],
  },
  { group: "china", exports: 2.31e9, imports: 5.59e9, importsFromProcessorPart: 0, members: [0] },
  {
    group: "others",
    exports: 2.1e9,
    imports: 0,
    importsFromProcessorPart: null,
    members: [7, 8, 9],
  },
];

export const BLOC: BlocImports = {
  members: [1, 2, 3, 4],
  imports: 2.6e9,
  fromProcessorPart: 0.82,
  memberImports: [{ country: 1, imports: 1.7e9, fromProcessorPart: 0.8 }],
  sourceIds: ["baci"],
};

/** China → Korea in 2024; row 0 is the first report, row 1 a second one with a higher value and no weight. */
export function flowTable(rows: readonly (0 | 1)[], flags: number): FlowTable {
  return {
    good: "282520",
    length: rows.length,
    year: Uint16Array.from(rows, () => 2024),
    hsCode: new Uint8Array(rows.length),
    exporter: Uint16Array.from(rows, () => at("CHN")),
    importer: Uint16Array.from(rows, () => at("KOR")),
    valueUsd: Float64Array.from(rows, (row) => [1e9, 1.5e9][row] as number),
    netWeightTonnes: Float64Array.from(rows, (row) => [93_400, Number.NaN][row] as number),
    reportSpans: new Map(),
    contentPerTonne: Number.NaN,
    status: Uint8Array.from(rows, (row) => [0, 2][row] as number),
    source: Uint16Array.from(rows, (row) => [1, 2][row] as number),
    flags: Uint8Array.from(rows, () => flags),
  };
}

export const SITES: SiteTable = {
  length: 1,
  longitude: Float32Array.of(116.06),
  latitude: Float32Array.of(-33.86),
  drawnLongitude: Float32Array.of(116.06),
  drawnLatitude: Float32Array.of(-33.86),
  country: Uint16Array.of(at("AUS")),
  kind: Uint8Array.of(1),
  stage: Uint8Array.of(0),
  precision: Uint8Array.of(1),
  confidence: Uint8Array.of(2),
  minerals: encodeMineralSets([["lithium"]]),
  capacityTonnesPerYear: Float64Array.of(Number.NaN),
};

export const SITE_TEXT: readonly SiteText[] = [
  {
    id: "mine-1",
    name: "Test mine",
    nameLocal: "",
    aliases: "",
    product: "spodumene",
    capacityBasis: "",
    capacityYear: "",
    status: "operating",
    statusYear: "2023",
    operator: "",
    owner: "",
    sources: "iea:row 12; baci",
    note: "",
  },
];
