import { countryName } from "../i18n/names.ts";
import type { Language } from "../model/reader.ts";
import type { Index, Measure } from "../model/types.ts";
import { estimateColumn, type FileColumn, joined, numberColumn, textColumn } from "./file-column.ts";
import { amountName, type FlowRow } from "./flow-rows.ts";
import type { JourneyRow } from "./journey-rows.ts";
import type { SharesRow } from "./share-rows.ts";
import type { SiteRow } from "./site-rows.ts";

/** What the columns are written with: names in a language, amounts in a measure. */
export interface ColumnContext {
  readonly index: Index;
  readonly language: Language;
  readonly measure: Measure;
}

/** Columns of the sites. Capacities of different bases must not be added up: the basis stands beside each. */
export function siteColumns(context: ColumnContext): FileColumn<SiteRow>[] {
  return [
    textColumn("id", (row) => row.id),
    textColumn("name", (row) => row.name),
    textColumn("name_local", (row) => row.nameLocal),
    ...country(context, "country", (row: SiteRow) => row.country),
    textColumn("kind", (row) => row.kind),
    textColumn("minerals", (row) => joined(row.minerals)),
    textColumn("stage", (row) => row.stage),
    textColumn("product", (row) => row.product),
    numberColumn("capacity_tonnes_per_year", "tonnes a year", (row) => row.capacityTonnesPerYear),
    textColumn("capacity_basis", (row) => row.capacityBasis),
    textColumn("capacity_year", (row) => row.capacityYear),
    textColumn("status", (row) => row.status),
    textColumn("status_year", (row) => row.statusYear),
    textColumn("operator", (row) => row.operator),
    textColumn("owner", (row) => row.owner),
    numberColumn("longitude", "degrees, WGS84", (row) => row.longitude),
    numberColumn("latitude", "degrees, WGS84", (row) => row.latitude),
    textColumn("position_known_to", (row) => row.precision),
    textColumn("confidence", (row) => row.confidence),
    textColumn("source_ids", (row) => joined(row.sourceIds)),
  ];
}

/** Columns of the flows. Feed and output are two roles of the same goods: sum one role at a time. */
export function flowColumns(context: ColumnContext): FileColumn<FlowRow>[] {
  return [
    ...country(context, "exporter", (row: FlowRow) => row.exporter),
    ...country(context, "importer", (row: FlowRow) => row.importer),
    textColumn("leg", (row) => row.role),
    amount(context, (row: FlowRow) => row.amount),
    estimateColumn("share_of_leg", "part of 1, whichever origin or consumer is chosen", (row) => row.share),
    estimateColumn(
      "share_of_imports",
      "part of 1, of what the importer imports of the same goods",
      (row) => row.shareOfImports,
    ),
    textColumn("on_map", (row) => row.drawn),
    estimateColumn("way_nautical_miles", "nautical miles, schematic", (row) => row.way?.nauticalMiles ?? null),
    textColumn("way_by", (row) => row.way?.by ?? null),
    textColumn("estimated", (row) => row.estimated),
    textColumn("doubtful", (row) => row.doubtful),
    ...worthColumns(),
    textColumn("inferred", (row) => row.inferred),
    textColumn("reports_differ", (row) => row.reportsDiffer),
    textColumn("reported", (row) => joined(row.statuses)),
    textColumn("goods", (row) => joined(row.goods)),
    textColumn("hs_codes", (row) => joined(row.hsCodes)),
    textColumn("source_ids", (row) => joined(row.sourceIds)),
  ];
}

/** What a tonne cost, and what is in the tonnes. */
function worthColumns(): FileColumn<FlowRow>[] {
  const contained = "tonnes of what content_basis says";
  return [
    estimateColumn("unit_value_usd_per_tonne", "USD a tonne, gross weight", (row) => row.unitValue),
    textColumn("unit_value_outlier", (row) => row.outlier),
    estimateColumn("content_tonnes_low", contained, (row) => row.content?.low ?? null),
    estimateColumn("content_tonnes_high", contained, (row) => row.content?.high ?? null),
    textColumn("content_basis", (row) => row.content?.basis ?? null),
  ];
}

/** Columns of the journeys: every amount is an estimate. */
export function journeyColumns(context: ColumnContext): FileColumn<JourneyRow>[] {
  return [
    ...country(context, "origin", (row: JourneyRow) => row.origin),
    ...country(context, "processor", (row: JourneyRow) => row.processor),
    ...country(context, "consumer", (row: JourneyRow) => row.consumer),
    estimatedAmount(context, (row: JourneyRow) => row.amount),
    estimateColumn("share", "part of 1", (row) => row.share),
    textColumn("on_map", (row) => row.drawn),
    textColumn("estimated", () => true),
  ];
}

/** Columns of the shares. */
export function shareColumns(context: ColumnContext): FileColumn<SharesRow>[] {
  return [
    textColumn("share_of", (row) => row.scope),
    textColumn("consumer_iso3", (row) => joined(row.consumers) || null),
    ...country(context, "mined_in", (row: SharesRow) => row.minedIn ?? ""),
    ...country(context, "refined_in", (row: SharesRow) => row.refinedIn ?? ""),
    estimateColumn("share", "part of 1", (row) => row.share),
    estimatedAmount(context, (row: SharesRow) => row.amount),
    numberColumn("year", "", (row) => row.year),
    textColumn("basis", (row) => row.basis),
    textColumn("estimated", (row) => row.estimated),
    textColumn("source_ids", (row) => joined(row.sourceIds)),
  ];
}

function amount<Row>({ measure }: ColumnContext, value: (row: Row) => number | null): FileColumn<Row> {
  const column = measure === "content" ? estimateColumn<Row> : numberColumn<Row>;
  return column(amountName(measure), AMOUNT_UNITS[measure], value);
}

/** An amount of journeys, which are traced. */
function estimatedAmount<Row>({ measure }: ColumnContext, value: (row: Row) => number | null): FileColumn<Row> {
  return estimateColumn(amountName(measure), AMOUNT_UNITS[measure], value);
}

const AMOUNT_UNITS = {
  value: "USD",
  weight: "tonnes, gross weight",
  content: "tonnes contained (metal; of rare earths oxides), the middle of each good's range, an estimate",
} as const satisfies Record<Measure, string>;

/** Code and name of a country; both empty where it is unknown. */
export function country<Row>(context: ColumnContext, name: string, iso3: (row: Row) => string): FileColumn<Row>[] {
  const nameOf = (code: string) => (code === "" ? null : countryName(context.index, code, context.language));
  return [textColumn(`${name}_iso3`, (row) => iso3(row) || null), textColumn(name, (row) => nameOf(iso3(row)))];
}
