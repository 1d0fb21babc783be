import { mineralsAt } from "../model/mineral-sets.ts";
import { sourceRefs } from "../model/site-sources.ts";
import {
  CONFIDENCES,
  type Confidence,
  type Index,
  type MineralId,
  PRECISIONS,
  type Precision,
  SITE_KINDS,
  type SiteKind,
  type SiteTable,
  type SiteText,
  STAGES,
  type Stage,
} from "../model/types.ts";

/** One site of the map. Texts are "" where they are not known, the capacity is null. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  readonly nameLocal: string;
  /** iso3 */
  readonly country: string;
  readonly kind: SiteKind;
  readonly minerals: readonly MineralId[];
  readonly stage: Stage;
  readonly product: string;
  readonly capacityTonnesPerYear: number | null;
  readonly capacityBasis: string;
  readonly capacityYear: string;
  readonly status: string;
  readonly statusYear: string;
  readonly operator: string;
  readonly owner: string;
  /** Degrees, WGS84, to about a metre: as published, not as fanned out for drawing. */
  readonly longitude: number;
  readonly latitude: number;
  readonly precision: Precision;
  readonly confidence: Confidence;
  readonly sourceIds: readonly string[];
  /** Row in the tables of sites. */
  readonly row: number;
}

/** The sites that the map shows (row numbers `shown`), in that order. */
export function siteRows(
  index: Index,
  sites: SiteTable,
  texts: readonly SiteText[],
  shown: ArrayLike<number>,
): SiteRow[] {
  return Array.from(shown, (row) => siteRow(index, sites, texts[row] as SiteText, row));
}

function siteRow(index: Index, sites: SiteTable, text: SiteText, row: number): SiteRow {
  const capacity = sites.capacityTonnesPerYear[row] as number;
  return {
    ...namesOf(text),
    country: index.countries[sites.country[row] as number]?.iso3 ?? "",
    kind: SITE_KINDS[sites.kind[row] as number] as SiteKind,
    minerals: mineralsAt(sites.minerals, row),
    stage: STAGES[sites.stage[row] as number] as Stage,
    capacityTonnesPerYear: Number.isNaN(capacity) ? null : capacity,
    longitude: degrees(sites.longitude[row] as number),
    latitude: degrees(sites.latitude[row] as number),
    precision: PRECISIONS[sites.precision[row] as number] as Precision,
    confidence: CONFIDENCES[sites.confidence[row] as number] as Confidence,
    sourceIds: [...new Set(sourceRefs(text.sources).map((ref) => ref.id))],
    row,
  };
}

function namesOf({ sources: _, note: __, ...names }: SiteText): Omit<SiteText, "sources" | "note"> {
  return names;
}

/** Undoes the noise of 32-bit floats: five decimals are about a metre. */
function degrees(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}
