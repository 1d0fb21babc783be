import { CLOSABLE_IDS } from "../../../src/model/chokepoints.ts";
import { isPartyGroup } from "../../../src/model/groups.ts";
import { countryNumbers } from "../../../src/model/lookup.ts";
import {
  CORRIDORS,
  FILLS,
  LENSES,
  PAGES,
  PROJECTIONS,
  ROUTES,
  type Selection,
  TABLES,
} from "../../../src/model/selection.ts";
import { type Index, MEASURES, MINERAL_IDS, SITE_KINDS, STAGES } from "../../../src/model/types.ts";
import { isSpeed, isValidItem, isYear } from "../../../src/model/validate.ts";

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
