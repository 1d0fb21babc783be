import type { Party, PartyGroup } from "./selection.ts";
import type { FlowStatus, Good, Index, Measure, MineralId, ProductionRow, Stage } from "./types.ts";

/**
 * What the selection makes of the data: plain values that the map draws and the panels say.
 * Amounts are in the selected measure (see MEASURES). Countries are indices into `Index.countries`.
 */

/** The loaded data that views are made from. */
export interface Dataset {
  readonly index: Index;
  /** Flow tables of the selected minerals, by good. */
  readonly flows: ReadonlyMap<string, import("./types.ts").FlowTable>;
  readonly production: readonly ProductionRow[];
  /** A file of output that the selected year rests on did not come: shares of the world are not unknown, but lost. */
  readonly isOutputLost?: boolean | undefined;
  /** The tables hold no year before `YEARS.recent`; where this is not said they hold all. */
  readonly isRecentOnly?: boolean;
}

/** Of a journey, "feed" enters the processor and "output" leaves it; "direct" touches it at neither end or is shown plainly. */
export type ArcRole = "feed" | "output" | "direct";

/** A row of a flow table. */
export interface RowRef {
  readonly good: string;
  readonly row: number;
}

/** One drawn arc: all rows of one exporter, importer and role. */
export interface Arc {
  readonly exporter: number;
  readonly importer: number;
  readonly role: ArcRole;
  readonly amount: number;
  /** True for traced or estimated amounts: drawn dashed. */
  readonly estimated: boolean;
  /** True where a row in it is flagged as doubtful. */
  readonly doubtful: boolean;
  readonly rows: readonly RowRef[];
}

/** Arcs to draw, largest first, and what was folded away. */
export interface FlowsView {
  readonly arcs: readonly Arc[];
  /** Amount of everything in view, drawn or folded. */
  readonly total: number;
  readonly drawnTotal: number;
  readonly foldedCount: number;
  readonly foldedAmount: number;
  /** Rows whose amount in this measure is unknown (not in any sum). */
  readonly unknownRows: number;
  /** goods with at least one row in view. */
  readonly goods: readonly Good[];
  /** Of these, the goods of which only one or two countries' reports are held: no share of imports is made of them. */
  readonly oneSidedGoods: readonly Good[];
  /** Codes of the selection that are not held for the year at all: their trade is unknown, not zero. */
  readonly missingGoods: readonly Good[];
  /** Codes that are held for the year, but whose file did not come: in no sum, and not zero either. */
  readonly lostGoods: readonly Good[];
  /** By weight or content: the part (0–1) of the value in view of which that is unknown, in no amount; 0 by value. */
  readonly unweighedPart: number;
  /** The same by role: where it is much the total is the least that it can be. */
  readonly unweighedParts: Readonly<Record<ArcRole, number>>;
  /** Whether any amount of the role is known: a total of 0 means nothing where it is not. */
  readonly known: Readonly<Record<ArcRole, boolean>>;
  readonly statuses: readonly FlowStatus[];
  readonly sourceIds: readonly string[];
  /** Amount in view by role: feed and output are two roles of the same goods, so only these may be quoted, not `total`. */
  readonly totalsByRole: Readonly<Record<ArcRole, number>>;
  /** What was folded away, by role. */
  readonly foldedByRole: Readonly<Record<ArcRole, { readonly count: number; readonly amount: number }>>;
}

/** Amounts by country, largest first. */
export interface CountryAmount {
  readonly country: number;
  readonly amount: number;
}

/** Where the processed material of one processor comes from. Parts sum to 1 with `unknownPart`. */
export interface FeedMix {
  /** Share of the processor's own mines, null where it cannot be put on one basis with imports. */
  readonly ownPart: number | null;
  /** The reason when `ownPart` is null: the words "share of imports" must then be used, not "share of supply". */
  readonly ownUnknownReason: "" | "no-mine-output" | "no-refined-output" | "bases-differ";
  readonly imports: readonly CountryAmount[];
  /** Of `imports`: the selected measure, or content where the feed is of several stages and weight was asked for. */
  readonly importsMeasure: Measure;
  /** False where too little of them has a weight or a known content to rank them and to make shares. */
  readonly areImportsShareable: boolean;
  /** 1 where there is neither known import nor known own output. */
  readonly unknownPart: number;
  /** Share of supply by origin country (own included), 0–1, largest first. */
  readonly parts: readonly { readonly country: number; readonly part: number }[];
  /** The unit in which the imports were mixed into `parts`. */
  readonly mixMeasure: Measure;
  /** The figures behind `ownPart` (one mineral only); the year is the nearest with both, not always the selected one. */
  readonly own: OwnOutput | null;
  /** goods whose imports are mixed. */
  readonly feedGoods: readonly string[];
}

/** Mine and refined output of one country on one basis. */
export interface OwnOutput {
  readonly year: number;
  readonly mineTonnes: number;
  readonly refinedTonnes: number;
  readonly basis: string;
  readonly sourceIds: readonly string[];
}

/** One traced journey origin → processor → consumer: an estimate by proportional mixing. */
export interface Journey {
  /** -1 where the origin is unknown. */
  readonly origin: number;
  readonly processor: number;
  readonly consumer: number;
  readonly amount: number;
}

/** Journeys through one processor, with feed and output as measured. */
export interface JourneysView {
  readonly processor: number;
  readonly mix: FeedMix;
  /** Exports of refined goods by consumer, as measured. */
  readonly outputs: readonly CountryAmount[];
  readonly outputTotal: number;
  /** All of them, largest first; made when first asked for. */
  readonly journeys: readonly Journey[];
  readonly journeyCount: number;
  /** The first `most` of `journeys`, without making the others. */
  readonly largestJourneys: (most: number) => readonly Journey[];
}

/** Imports and exports of one group in the year and minerals in view. */
export interface GroupTotal {
  readonly group: PartyGroup;
  /** Null where no amount of the selection is known at all. */
  readonly exports: number | null;
  readonly imports: number | null;
  /** Of its imports, the part that comes from the processor, 0–1; null where it imports nothing or where the data
   * holds only what one or two exporters report. */
  readonly importsFromProcessorPart: number | null;
  readonly members: readonly number[];
}

/** Imports of a group as one bloc: from outside only, what its members sell to each other left out. */
export interface BlocImports {
  readonly members: readonly number[];
  /** Null where no amount is known at all. */
  readonly imports: number | null;
  /** As for a group; null too where the processor is a member. */
  readonly fromProcessorPart: number | null;
  /** Members that import anything from outside, largest first: together the imports of the bloc. */
  readonly memberImports: readonly MemberImports[];
  /** Sources of the rows that were added up. */
  readonly sourceIds: readonly string[];
}

/** Imports of one member of a bloc from outside. */
export interface MemberImports {
  readonly country: number;
  readonly imports: number;
  /** As for the bloc. */
  readonly fromProcessorPart: number | null;
}

/** Who belongs to which group on the selected year. A country can be in two (`both`); "others" holds the rest. */
export interface GroupsView {
  readonly msp: ReadonlySet<string>;
  readonly resourceRich: ReadonlySet<string>;
  readonly both: readonly string[];
  /** Joined or left within the year: iso3 and date. */
  readonly changes: readonly { readonly iso3: string; readonly date: string; readonly joined: boolean }[];
  /** The year is before the MSP's launch: its founders are shown instead, and the view says so. */
  readonly beforeLaunch: boolean;
  /** Members of the MSP Forum in the year: suppliers and partners' guests, not MSP partners. */
  readonly forum: ReadonlySet<string>;
  /** Resource-rich countries that are Forum members too in the year. */
  readonly resourceRichInForum: readonly string[];
}

/** A share of the world by country for the fill and the sentence. */
export interface SharesView {
  readonly mineral: MineralId;
  readonly stage: Stage;
  /** The year of the figures: the nearest with data when the selected year has none (`exact` false). */
  readonly year: number;
  readonly exact: boolean;
  readonly shares: ReadonlyMap<string, number>;
  /** Countries named in the source whose figure is withheld or not available. */
  readonly unknown: readonly string[];
  readonly basis: string;
  readonly estimated: boolean;
  readonly sourceId: string;
}

/** The numbers of the headline sentence; the words are made in i18n. */
export interface AnswerFacts {
  readonly minerals: readonly MineralId[];
  readonly year: number;
  /** The figures of output did not come: the processor's share is not unknown, but lost. */
  readonly isOutputLost?: boolean;
  /** The processor's share of world refining (or mining if refining is unknown), 0–1. */
  readonly processorShare: {
    readonly part: number;
    readonly stage: Stage;
    readonly year: number;
    readonly sourceId: string;
    readonly basis: string;
  } | null;
  /** The consumer's dependence: part of its imports of output goods that came from the processor. */
  readonly consumerShare: {
    /** A country's iso3 or a group. */
    readonly consumer: Party;
    /** Its country numbers: one, or the members of the group. */
    readonly importers: readonly number[];
    readonly part: number;
    readonly good: string;
    readonly sourceIds: readonly string[];
  } | null;
  /** Largest origin of feed into the processor. */
  readonly topOrigin: { readonly iso3: string; readonly part: number } | null;
}
