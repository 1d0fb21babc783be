import { CLOSABLE_IDS } from "./chokepoints.ts";
import { isPartyGroup } from "./groups.ts";
import { countryNumbers } from "./lookup.ts";
import {
  CORRIDORS,
  FILLS,
  type Item,
  LENSES,
  PAGES,
  PROJECTIONS,
  ROUTES,
  type Selection,
  SPEED_KNOTS,
  TABLES,
  YEARS,
} from "./selection.ts";
import { type Index, MEASURES, MINERAL_IDS, SITE_KINDS, STAGES } from "./types.ts";

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

/** True where a selection can be shown: every value is one of its list, no list repeats, every iso3 is known. */
export function isValidSelection(selection: Selection, index: Index): boolean {
  return hasValidLists(selection, index) && hasValidChoices(selection, index) && hasValidSwitches(selection);
}

function hasValidLists(selection: Selection, index: Index): boolean {
  const isParty = (party: string) => isPartyOf(party, index);
  return (
    isListOf(selection.minerals, isOneOf(MINERAL_IDS)) &&
    isListOf(selection.stages, isOneOf(STAGES)) &&
    isListOf(selection.kinds, isOneOf(SITE_KINDS)) &&
    isListOf(selection.closed, isOneOf(CLOSABLE_IDS)) &&
    isListOf(selection.exporters, isParty) &&
    isListOf(selection.importers, isParty)
  );
}

function hasValidChoices(selection: Selection, index: Index): boolean {
  return (
    isYear(selection.year) &&
    isOneOf(MEASURES)(selection.measure) &&
    isOneOf(LENSES)(selection.lens) &&
    isOneOf(FILLS)(selection.fill) &&
    isOneOf(PROJECTIONS)(selection.projection) &&
    isOneOf(["", ...TABLES])(selection.table) &&
    isOneOf(ROUTES)(selection.routes) &&
    isOneOf(CORRIDORS)(selection.corridor) &&
    isSpeed(selection.speedKnots) &&
    isCountry(selection.processor, index) &&
    isOneOf(PAGES)(selection.page) &&
    (selection.origin === "" || isCountry(selection.origin, index)) &&
    (selection.consumer === "" || isPartyOf(selection.consumer, index)) &&
    (selection.item === null || isValidItem(selection.item, index))
  );
}

function hasValidSwitches(selection: Selection): boolean {
  return [selection.withEu, selection.everyFlow, selection.lowConfidence].every((flag) => typeof flag === "boolean");
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

function isPartyOf(party: string, index: Index): boolean {
  return isPartyGroup(party) || isCountry(party, index);
}

function isCountry(iso3: string, index: Index): boolean {
  return countryNumbers(index).has(iso3);
}

function isOneOf(allowed: readonly string[]): (value: string) => boolean {
  return (value) => allowed.includes(value);
}

function isListOf(list: readonly string[], isMember: (value: string) => boolean): boolean {
  return Array.isArray(list) && new Set(list).size === list.length && list.every(isMember);
}
