import { partyMask } from "./groups.ts";
import { countryNumber, holdsMineral } from "./lookup.ts";
import type { Party, Selection } from "./selection.ts";
import type { Good, Index } from "./types.ts";
import type { ArcRole, GroupsView } from "./views.ts";

/** Roles in the order of their numbers in typed arrays. */
export const ARC_ROLES = ["feed", "output", "direct"] as const satisfies readonly ArcRole[];
export const ROLE = { none: -1, feed: 0, output: 1, direct: 2 } as const;

/** Role number of a row from its ends (row numbers in `Index.countries`); `ROLE.none` leaves it out. */
export type RoleOf = (exporter: number, importer: number) => number;

/** What decides the role of a row. Only these fields are read: a selection may be reactive. */
export type RoleQuery = Pick<Selection, "lens" | "processor" | "origin" | "consumer" | "exporters" | "importers">;

/**
 * Goods that hold a selected mineral at a selected stage: each once, however many of its minerals are selected. A basket
 * is in no view: its rows cannot be told as any of its minerals (see baskets.ts).
 */
export function goodsInView(index: Index, selection: Pick<Selection, "minerals" | "stages">): Good[] {
  const stages = new Set(selection.stages);
  const minerals = [...selection.minerals];
  return index.goods.filter((good) => !good.basket && stages.has(good.stage) && holdsMineral(good, minerals));
}

/**
 * The role of each row under the lens and the party filters, by good.
 * In the lens "through" the exporter filter names origins and the importer filter names consumers: the processor
 * itself passes at its own end. Other lenses apply both filters to both ends.
 */
export function rolesInView(query: RoleQuery, groups: GroupsView, index: Index): (good: Good) => RoleOf {
  switch (query.lens) {
    case "through":
      return throughRoles(query, groups, index);
    case "around":
      return aroundRoles(query, groups, index);
    case "msp-resource":
      return mspResourceRoles(query, groups, index);
    case "all":
      return plainRoles(query, groups, index);
  }
}

function masks(query: RoleQuery, groups: GroupsView, index: Index) {
  return {
    exporters: partyMask(query.exporters, groups, index),
    importers: partyMask(query.importers, groups, index),
  };
}

function throughRoles(query: RoleQuery, groups: GroupsView, index: Index): (good: Good) => RoleOf {
  const processor = countryNumber(index, query.processor);
  const { exporters, importers } = masks(query, groups, index);
  const origins = narrowed(exporters, query.origin, index, groups);
  const consumers = narrowed(importers, query.consumer, index, groups);
  const roleWhere = (passes: boolean, role: number) => (passes ? role : ROLE.none);
  return (good) => (exporter, importer) => {
    if (exporter === importer) {
      return ROLE.none;
    }
    if (importer === processor && good.feed) {
      return roleWhere(origins[exporter] === 1, ROLE.feed);
    }
    if (exporter === processor && good.output) {
      return roleWhere(consumers[importer] === 1, ROLE.output);
    }
    return roleWhere(exporters[exporter] === 1 && importers[importer] === 1, ROLE.direct);
  };
}

/** A mask of the chosen country or group, if any, within the filter. */
function narrowed(mask: Uint8Array, party: Party | "", index: Index, groups: GroupsView): Uint8Array {
  if (party === "") {
    return mask;
  }
  const chosen = partyMask([party], groups, index);
  return mask.map((bit, country) => (chosen[country] === 1 ? bit : 0));
}

function aroundRoles(query: RoleQuery, groups: GroupsView, index: Index): (good: Good) => RoleOf {
  const processor = countryNumber(index, query.processor);
  const { exporters, importers } = masks(query, groups, index);
  exporters[processor] = 0;
  importers[processor] = 0;
  return directWhere(
    (exporter, importer) => exporters[exporter] === 1 && importers[importer] === 1 && exporter !== importer,
  );
}

/** A row counts once even where a country is in both groups: the test asks whether, not how often. */
function mspResourceRoles(query: RoleQuery, groups: GroupsView, index: Index): (good: Good) => RoleOf {
  const { exporters, importers } = masks(query, groups, index);
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

function plainRoles(query: RoleQuery, groups: GroupsView, index: Index): (good: Good) => RoleOf {
  const { exporters, importers } = masks(query, groups, index);
  return directWhere(
    (exporter, importer) => exporters[exporter] === 1 && importers[importer] === 1 && exporter !== importer,
  );
}

function directWhere(passes: (exporter: number, importer: number) => boolean): () => RoleOf {
  const role: RoleOf = (exporter, importer) => (passes(exporter, importer) ? ROLE.direct : ROLE.none);
  return () => role;
}
