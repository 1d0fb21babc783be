import { selectionFromSearch } from "../link/link.ts";
import { countryNumbers } from "../model/lookup.ts";
import { DEFAULT_SELECTION, type Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import type { BriefingStep } from "./briefing.ts";
import { readReference, referencesIn } from "./figure-reference.ts";

/** Numbers of the countries that a step is about: those that its view and the figures of its words name. */
export function stepCountries({ view, title, text }: BriefingStep, index: Index): number[] {
  const figures = [title.en, text.en].flatMap(referencesIn);
  const named = [
    said(selectionFromSearch(view, index).selection),
    ...figures.map((one) => readReference(one, index)?.patch),
  ];
  const numbers = countryNumbers(index);
  return [...new Set(named.flatMap((patch) => (patch ? countriesOf(patch) : [])))].flatMap(
    (iso3) => numbers.get(iso3) ?? [],
  );
}

/** What a view says of its own: its defaults name nobody. */
function said(selection: Selection): Partial<Selection> {
  const isDefault = (key: keyof Selection) => JSON.stringify(selection[key]) === JSON.stringify(DEFAULT_SELECTION[key]);
  return Object.fromEntries(Object.entries(selection).filter(([key]) => !isDefault(key as keyof Selection)));
}

/** Groups have no number, and fall out with them. */
function countriesOf({ item, exporters, importers, processor, origin, consumer }: Partial<Selection>): string[] {
  const ends = item?.type === "flow" ? [item.exporter, item.importer] : item?.type === "country" ? [item.iso3] : [];
  return [...ends, ...(exporters ?? []), ...(importers ?? []), processor ?? "", origin ?? "", consumer ?? ""];
}
