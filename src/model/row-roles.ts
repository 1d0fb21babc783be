import { partyMask } from "./groups.ts";
import { countryNumber, holdsMineral } from "./lookup.ts";
import type { Selection } from "./selection.ts";
import type { HsCode, Index } from "./types.ts";
import type { ArcRole, GroupsView } from "./views.ts";

/** Roles in the order of their numbers in typed arrays. */
export const ARC_ROLES = ["feed", "output", "direct"] as const satisfies readonly ArcRole[];
export const ROLE = { none: -1, feed: 0, output: 1, direct: 2 } as const;

/** Role number of a row from its ends (row numbers in `Index.countries`); `ROLE.none` leaves it out. */
export type RoleOf = (exporter: number, importer: number) => number;

/** Codes that hold a selected mineral at a selected stage: each once, however many of its minerals are selected. */
export function codesInView(index: Index, selection: Pick<Selection, "minerals" | "stages">): HsCode[] {
  return index.hsCodes.filter(
    (code) => selection.stages.includes(code.stage) && holdsMineral(code, selection.minerals),
  );
}

/**
 * The role of each row under the lens and the party filters, by code.
 * In the lens "through" the exporter filter names origins and the importer filter names consumers: the processor
 * itself passes at its own end. Other lenses apply both filters to both ends.
 */
export function rolesInView(selection: Selection, groups: GroupsView, index: Index): (code: HsCode) => RoleOf {
  switch (selection.lens) {
    case "through":
      return throughRoles(selection, groups, index);
    case "around":
      return aroundRoles(selection, groups, index);
    case "msp-resource":
      return mspResourceRoles(selection, groups, index);
    case "all":
      return plainRoles(selection, groups, index);
  }
}

function masks(selection: Selection, groups: GroupsView, index: Index) {
  return {
    exporters: partyMask(selection.exporters, groups, index),
    importers: partyMask(selection.importers, groups, index),
  };
}

function throughRoles(selection: Selection, groups: GroupsView, index: Index): (code: HsCode) => RoleOf {
  const processor = countryNumber(index, selection.processor);
  const { exporters, importers } = masks(selection, groups, index);
  const origins = narrowed(exporters, selection.origin, index);
  const consumers = narrowed(importers, selection.consumer, index);
  const legRole = (passes: boolean, role: number) => (passes ? role : ROLE.none);
  return (code) => (exporter, importer) => {
    if (exporter === importer) {
      return ROLE.none;
    }
    if (importer === processor && code.feed) {
      return legRole(origins[exporter] === 1, ROLE.feed);
    }
    if (exporter === processor && code.output) {
      return legRole(consumers[importer] === 1, ROLE.output);
    }
    return legRole(exporters[exporter] === 1 && importers[importer] === 1, ROLE.direct);
  };
}

/** A mask of the one chosen country, if any, within the filter. */
function narrowed(mask: Uint8Array, iso3: string, index: Index): Uint8Array {
  if (iso3 === "") {
    return mask;
  }
  const chosen = countryNumber(index, iso3);
  return mask.map((bit, country) => (country === chosen ? bit : 0));
}

function aroundRoles(selection: Selection, groups: GroupsView, index: Index): (code: HsCode) => RoleOf {
  const processor = countryNumber(index, selection.processor);
  const { exporters, importers } = masks(selection, groups, index);
  exporters[processor] = 0;
  importers[processor] = 0;
  return directWhere(
    (exporter, importer) => exporters[exporter] === 1 && importers[importer] === 1 && exporter !== importer,
  );
}

/** A row counts once even where a country is in both groups: the test asks whether, not how often. */
function mspResourceRoles(selection: Selection, groups: GroupsView, index: Index): (code: HsCode) => RoleOf {
  const { exporters, importers } = masks(selection, groups, index);
  const msp = partyMask(["msp"], groups, index);
  const rich = partyMask(["resource-rich"], groups, index);
  const between = (a: number, b: number) => msp[a] === 1 && rich[b] === 1;
  return directWhere(
    (exporter, importer) =>
      exporters[exporter] === 1 &&
      importers[importer] === 1 &&
      exporter !== importer &&
      (between(exporter, importer) || between(importer, exporter)),
  );
}

function plainRoles(selection: Selection, groups: GroupsView, index: Index): (code: HsCode) => RoleOf {
  const { exporters, importers } = masks(selection, groups, index);
  return directWhere(
    (exporter, importer) => exporters[exporter] === 1 && importers[importer] === 1 && exporter !== importer,
  );
}

function directWhere(passes: (exporter: number, importer: number) => boolean): () => RoleOf {
  const role: RoleOf = (exporter, importer) => (passes(exporter, importer) ? ROLE.direct : ROLE.none);
  return () => role;
}
