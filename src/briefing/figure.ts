import { formatShare } from "../i18n/format.ts";
import { country, figure, type Segment, type SentenceContext, text, unknown } from "../i18n/segments.ts";
import { countryNumber } from "../model/lookup.ts";
import type { Behind } from "../model/provenance.ts";
import type { FigureFacts } from "./figure-facts.ts";

/** A figure made of what the panels show; null where the name means nothing in this view. */
export type Figure = (facts: FigureFacts) => Segment | null;

/** What stands for a figure while its data is on its way. */
export const PENDING = text("…");

/** A year in figures, or the word for what is not known. */
export function yearOrUnknown(year: number | undefined, context: SentenceContext): Segment {
  return year === undefined ? unknown(context) : text(year);
}

/** A country by name, or the word for what is not known. */
export function countryOrUnknown(iso3: string | undefined, context: SentenceContext): Segment {
  return iso3 === undefined ? unknown(context) : country(context, iso3);
}

/** A share (0–1) with its sources, or the word for what is not known. */
export function shareOrUnknown(
  part: number | null | undefined,
  sourceIds: readonly string[],
  behind: Behind | undefined,
  context: SentenceContext,
): Segment {
  return part === null || part === undefined
    ? unknown(context)
    : figure(formatShare(part, context.language), sourceIds, behind);
}

/** The country of the open card ("item=country:COD" in a reference): iso3 and number; null where there is none. */
export function countryAsked({ selection: { item }, context: { index } }: FigureFacts) {
  return item?.type === "country" ? { iso3: item.iso3, number: countryNumber(index, item.iso3) } : null;
}
