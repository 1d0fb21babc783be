import { CLOSABLE_IDS } from "./chokepoints.ts";
import { countryNumbers } from "./lookup.ts";
import { type Item, SPEED_KNOTS, YEARS } from "./selection.ts";
import type { Index } from "./types.ts";

/** Ids of sites as links may carry them: printable, without the separators of a link, at most 120 characters. */
const SITE_ID = /^[^\s,&#%\p{C}]{1,120}$/u;

/** True for a text that can be the id of a site; whether there is such a site is not looked up. */
export function isSiteId(text: string): boolean {
  return SITE_ID.test(text);
}

/** True for a year that any trade row can have. */
export function isYear(year: unknown): year is number {
  return Number.isInteger(year) && (year as number) >= YEARS.first && (year as number) <= YEARS.last;
}

/** True for a speed that a reader may choose. */
export function isSpeed(knots: unknown): knots is number {
  return Number.isInteger(knots) && (knots as number) >= SPEED_KNOTS.least && (knots as number) <= SPEED_KNOTS.most;
}

/** True where the country or flow of an item is known; a site's id is only checked for its form. */
export function isValidItem(item: Item, index: Index): boolean {
  switch (item.type) {
    case "site":
      return isSiteId(item.id);
    case "country":
      return isCountry(item.iso3, index);
    case "flow":
      return isCountry(item.exporter, index) && isCountry(item.importer, index) && item.exporter !== item.importer;
    case "chokepoint":
      return CLOSABLE_IDS.includes(item.id);
    default:
      return false;
  }
}

function isCountry(iso3: string, index: Index): boolean {
  return countryNumbers(index).has(iso3);
}
