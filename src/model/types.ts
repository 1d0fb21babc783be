/** The words of the whole project: plain data, shared by the pipeline that writes it and the app that reads it. */

/** Where a product stands on the way from rock to part. */
export const STAGES = ["ore", "intermediate", "refined", "material"] as const;
export type Stage = (typeof STAGES)[number];

/** What stands at a site. */
export const SITE_KINDS = ["deposit", "mine", "plant", "project"] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** How well a position is known. */
export const PRECISIONS = ["plant", "town", "county", "province"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Who stands behind a trade row. */
export const FLOW_STATUSES = ["reconciled", "exporter-reported", "importer-reported"] as const;
export type FlowStatus = (typeof FLOW_STATUSES)[number];

/**
 * What trade is added up in: USD; gross tonnes, of goods of one stage; tonnes contained, of goods of several stages (an
 * estimate, see content.ts).
 */
export const MEASURES = ["value", "weight", "content"] as const;
export type Measure = (typeof MEASURES)[number];

/** Minerals in display order. The order is that of the sets in the sites file (mineral-sets.ts): append only. */
export const MINERAL_IDS = [
  "rare-earths",
  "lithium",
  "cobalt",
  "nickel",
  "graphite",
  "manganese",
  "copper",
  "aluminium",
  "silicon",
  "magnesium",
  "titanium",
  "vanadium",
  "tungsten",
  "antimony",
  "tin",
  "tantalum",
  "niobium",
  "platinum-group",
  "gallium",
  "germanium",
  "indium",
  "tellurium",
  "bismuth",
  "molybdenum",
  "chromium",
  "beryllium",
  "zirconium",
  "zinc",
  "fluorspar",
  "barite",
  "phosphate",
  "boron",
] as const;
export type MineralId = (typeof MINERAL_IDS)[number];

/** [longitude, latitude] in degrees, WGS84. */
export type LngLat = readonly [number, number];

export interface Mineral {
  readonly id: MineralId;
  readonly en: string;
  readonly ko: string;
  /** Chemical symbol or short form, such as Li, REE, PGM. */
  readonly symbol: string;
  /** Official lists that name it, such as "US 2022". */
  readonly officialLists: readonly string[];
}

export interface Country {
  readonly iso3: string;
  readonly en: string;
  readonly ko: string;
  readonly longitude: number;
  readonly latitude: number;
}

export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly year: string;
  readonly licence: string;
  /** True where the licence allows bulk redistribution. */
  readonly open: boolean;
  /** True where it holds the trade reports of a few countries only: no share of imports can be made of it alone. */
  readonly oneSided?: boolean;
  readonly url: string;
  readonly citation: string;
}

/** One traded good's range of content: tonnes of `basis` (as in production rows) in a gross tonne, 0–1. */
export interface GoodContent {
  readonly basis: string;
  readonly low: number;
  readonly high: number;
  /** Where the figures come from: chemistry, a grade list, a publisher. */
  readonly evidence: string;
  readonly evidenceKo: string;
}

/**
 * A named product of one stage. `feed`: raw material when a processor imports it; `output`: refined goods when it
 * exports it. Which good a trade row is depends on its code and, where a code holds several, on parties and price.
 */
export interface Good {
  readonly id: string;
  /** Customs codes that its rows stand under. */
  readonly hsCodes: readonly string[];
  /** All minerals the good holds; the first is the one its rows are filed under. */
  readonly minerals: readonly MineralId[];
  readonly stage: Stage;
  readonly feed: boolean;
  readonly output: boolean;
  /** True where the rows cannot be told apart by metal: told as itself, never as one of its minerals. */
  readonly basket: boolean;
  /** True where it holds other forms as well (articles, scrap, several grades); `note` says which. */
  readonly mixed: boolean;
  /** True where it is so small a part of the mineral's raw material or product that it may be missing. */
  readonly minor?: boolean;
  /** True for what partners buy of the mineral: the good of which a consumer's share is said. */
  readonly bought?: boolean;
  readonly en: string;
  readonly ko: string;
  readonly note: string;
  readonly noteKo: string;
  /** Tonnes of the mineral in a tonne of the good, where that is known within a range. */
  readonly content?: GoodContent;
  /** Where only the largest flows of each year are held: how many, and what part of the world's value. In `note` too. */
  readonly truncated?: string;
  readonly truncatedKo?: string;
}

/** Groups of countries that a row of `memberships` can name. */
export const GROUP_IDS = ["msp", "unga-2022", "msp-forum", "forge", "ministerial-2026"] as const;
export type GroupId = (typeof GROUP_IDS)[number];

/** One stay of one country in one group. Dates are ISO (YYYY, YYYY-MM or YYYY-MM-DD); `to` empty means open. */
export interface Membership {
  readonly iso3: string;
  readonly group: GroupId;
  /** In "unga-2022": "partner" or "resource-rich". In "msp": "founding partner", "partner", "partner (EU member)". */
  readonly role: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly status: "VERIFIED" | "INFERRED";
}

export interface PolicyEvent {
  readonly date: string;
  /** Empty for events of a group. */
  readonly iso3: string;
  readonly minerals: readonly MineralId[];
  readonly kind: "control" | "ban" | "milestone";
  readonly en: string;
  readonly ko: string;
  readonly source: string;
}

/** Production of one country, as a plain row. `share` is of the world (0–1), null where no world total is known. */
export interface ProductionRow {
  readonly mineral: MineralId;
  /** "ore" is mine output, "refined" smelter, refinery or separation output. */
  readonly stage: Stage;
  readonly iso3: string;
  readonly year: number;
  readonly quantityTonnes: number | null;
  /** What is weighed: "contained metal", "REO", "TiO2 content", "gross weight" … Only equal bases may be compared. */
  readonly basis: string;
  readonly share: number | null;
  readonly estimated: boolean;
  readonly source: string;
  /** True in the one series that is shown where several publishers cover a mineral, stage and year. */
  readonly preferred: boolean;
}

/**
 * Trade rows of one good, columnar, sorted by year, then value (largest first).
 * `exporter` and `importer` index `Index.countries`; `status` indexes FLOW_STATUSES; `source` indexes `Index.sources`.
 * Unknown value or weight is NaN.
 */
export interface FlowTable {
  readonly good: string;
  readonly length: number;
  readonly year: Uint16Array;
  /** Index in `Good.hsCodes` of the good. */
  readonly hsCode: Uint8Array;
  readonly exporter: Uint16Array;
  readonly importer: Uint16Array;
  readonly valueUsd: Float64Array;
  readonly netWeightTonnes: Float64Array;
  /** By row, of the few whose reports differ by more than a third. */
  readonly reportSpans: ReadonlyMap<number, ReportSpan>;
  /** Tonnes contained in a gross tonne of the good; NaN where that is unknown. */
  readonly contentPerTonne: number;
  readonly status: Uint8Array;
  readonly source: Uint16Array;
  /** Bits of FLOW_FLAGS. */
  readonly flags: Uint8Array;
}

/** The least and the most that the reports of one cargo say. */
export interface ReportSpan {
  readonly lowUsd: number;
  readonly highUsd: number;
}

/** Reports differ where the most is more than this times the least: by more than a third of the most. */
export const REPORTS_DIFFER = 1.5;

/** Name under which a flow file tells of the spans of reports, in its metadata. */
export const REPORT_SPANS = "reportSpans";

/** A customs code of a good that is held from a later year on only: sums of the good step up there. */
export interface LateCode {
  readonly hsCode: string;
  readonly from: number;
}

export const FLOW_FLAGS = {
  /** USD per tonne is unusual for the customs code: a grade of its own, or an error that nobody has proved. */
  outlier: 1,
  /** A second report of the same flow is kept in `reports/<good>.arrow`. */
  otherReport: 2,
  /** The weight comes from another source than the value. */
  weightBorrowed: 4,
  /** The statistical office estimated the weight. */
  weightEstimated: 8,
  /** Importer and exporter differ by more than a third in value. */
  reportsDiffer: 16,
  /** The good is a conclusion from origin, price or a later year's line, not what customs wrote. */
  inferred: 32,
  /** A weight was known and failed the unit-value test: unknown now. */
  weightWithdrawn: 64,
  /** Turned into dollars from another currency. */
  converted: 128,
} as const;

/**
 * A set of minerals for each row of a table (see mineral-sets.ts): the first array holds the first 32 minerals of every
 * row, the next one the next 32.
 */
export type MineralSets = readonly Uint32Array[];

/**
 * Positions and classes of all sites, columnar: what the map needs.
 * `country` indexes `Index.countries`; `kind`, `stage`, `precision`, `confidence` index their lists.
 * Unknown capacity is NaN; `drawn*` are positions after fanning out shared points.
 */
export interface SiteTable {
  readonly length: number;
  readonly longitude: Float32Array;
  readonly latitude: Float32Array;
  readonly drawnLongitude: Float32Array;
  readonly drawnLatitude: Float32Array;
  readonly country: Uint16Array;
  readonly kind: Uint8Array;
  readonly stage: Uint8Array;
  readonly precision: Uint8Array;
  readonly confidence: Uint8Array;
  readonly minerals: MineralSets;
  readonly capacityTonnesPerYear: Float64Array;
}

/** Everything a card says of one site, row by row beside SiteTable. */
export interface SiteText {
  readonly id: string;
  readonly name: string;
  readonly nameLocal: string;
  /** Other names, separated by semicolons. */
  readonly aliases: string;
  readonly product: string;
  readonly capacityBasis: string;
  readonly capacityYear: string;
  readonly status: string;
  readonly statusYear: string;
  readonly operator: string;
  readonly owner: string;
  /** Source ids, ";"-separated, each optionally followed by ":" and the record in it. */
  readonly sources: string;
  readonly note: string;
}

/** `public/geo/app/index.json`: the small tables and the list of the large ones. */
export interface Index {
  readonly dataVersion: string;
  readonly openOnly: boolean;
  readonly minerals: readonly Mineral[];
  readonly countries: readonly Country[];
  readonly sources: readonly Source[];
  readonly goods: readonly Good[];
  readonly memberships: readonly Membership[];
  readonly events: readonly PolicyEvent[];
  /** One entry per flow file: which years it holds and how many rows. */
  readonly flowFiles: readonly {
    readonly good: string;
    readonly years: readonly number[];
    readonly rows: number;
    /** Years before `YEARS.recent`, in a file of their own (`flows/<good>-early.arrow`), and its rows. */
    readonly earlyYears: readonly number[];
    readonly earlyRows: number;
    readonly reports: number;
    /** Left out where there is none. */
    readonly lateCodes?: readonly LateCode[];
  }[];
}
