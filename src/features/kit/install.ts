import { ACTIONS } from "../../actions/actions.ts";
import { FACTS } from "../../facts/facts.ts";
import { addFeatureTexts } from "../../i18n/translate.ts";
import { FIELDS } from "../../link/fields.ts";
import { LATE_THINGS } from "../../map/late-things.ts";
import { DEFAULT_SELECTION, TABLES } from "../../model/selection.ts";
import { FEATURE_PANELS } from "../../ui/answer/feature-panels.ts";
import { FEATURE_METHODS } from "../../ui/pages/feature-methods.ts";
import { LATE_TABLES } from "../../ui/table/late-tables.ts";
import type { Feature } from "./feature.ts";

/** Adds what features bring to the tables of the core. Once, before a link is read or anything is shown. */
export function installFeatures(features: readonly Feature[]): void {
  for (const feature of features) {
    addFeatureTexts(feature.words);
    addMembers(DEFAULT_SELECTION, feature.selection, feature.id);
    addMembers(FACTS, feature.facts, feature.id);
    FIELDS.push(...(feature.fields ?? []));
    ACTIONS.push(...(feature.actions ?? []));
    installShown(feature);
  }
}

/** @throws where one is there already: a feature changes nothing of the core or of another one */
function addMembers<Table extends object>(table: Table, more: Partial<Table> = {}, id: string): void {
  for (const name of Object.keys(more)) {
    if (Object.hasOwn(table, name)) {
      throw new Error(`${id} brings another ${name}`);
    }
  }
  Object.assign(table, more);
}

/** What is to be seen of it comes when it is first shown. */
function installShown({ things, panel, tables, method }: Feature): void {
  if (things) {
    LATE_THINGS.add(things);
  }
  if (panel) {
    FEATURE_PANELS.push(panel);
  }
  if (tables) {
    TABLES.push(...tables.names);
    LATE_TABLES.add(tables.load);
  }
  if (method) {
    FEATURE_METHODS.push(method);
  }
}
