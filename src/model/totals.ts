import { isInGroup } from "./groups.ts";
import { amountsOf, countryNumber, rowsOfYear } from "./lookup.ts";
import { oneSidedCodes } from "./one-sided.ts";
import { codesInView, ROLE, type RoleOf, type RoleQuery, rolesInView } from "./row-roles.ts";
import { PARTY_GROUPS, type PartyGroup, type Selection } from "./selection.ts";
import type { FlowTable, Index, Measure } from "./types.ts";
import type { Dataset, GroupsView, GroupTotal, MemberImports } from "./views.ts";

/** Amounts by country (row number in `Index.countries`), known rows only. */
interface CountrySums {
  readonly exports: Float64Array;
  readonly imports: Float64Array;
  readonly importsFromProcessor: Float64Array;
  /** Imports of which shares can be made (see one-sided.ts); the processor's part is of these. */
  readonly sharedImports: Float64Array;
  /** Rows with a known amount. */
  knownRows: number;
}

/** Below this part of a group's imports, what is known of both sides says too little about the rest. */
const LEAST_COVERED = 0.9;

/**
 * Exports and imports of each group, in the selected measure, over the rows that pass the filters whatever the lens.
 * Trade inside a group counts as its export and as its import; a country in two groups is in both, so that groups
 * must not be added up.
 */
export function groupTotals(dataset: Dataset, selection: Selection, groups: GroupsView): GroupTotal[] {
  const sums = countrySums(dataset, selection, groups);
  return PARTY_GROUPS.map((group) => groupTotal(group, groups, dataset.index, sums));
}

function countrySums(dataset: Dataset, selection: Selection, groups: GroupsView): CountrySums {
  const { index } = dataset;
  const count = index.countries.length;
  const sums: CountrySums = {
    exports: new Float64Array(count),
    imports: new Float64Array(count),
    importsFromProcessor: new Float64Array(count),
    sharedImports: new Float64Array(count),
    knownRows: 0,
  };
  const { processor: iso3, exporters, importers } = selection;
  // Neither lens leaves out a row that the filters let pass; "through" reads the filters as origins and consumers.
  const lens = selection.lens === "through" ? "through" : "all";
  const query: RoleQuery = { lens, processor: iso3, origin: "", consumer: "", exporters, importers };
  const roles = rolesInView(query, groups, index);
  const processor = countryNumber(index, iso3);
  const codes = codesInView(index, selection);
  const oneSided = oneSidedCodes(dataset, codes, selection.year);
  for (const code of codes) {
    const table = dataset.flows.get(code.hsCode);
    if (table !== undefined) {
      const shared = !oneSided.has(code.hsCode);
      addTable(sums, table, selection.year, selection.measure, roles(code), shared ? processor : null);
    }
  }
  return sums;
}

function addTable(
  sums: CountrySums,
  table: FlowTable,
  year: number,
  measure: Measure,
  roleOf: RoleOf,
  /** Null where no share can be made of the table's rows. */
  processor: number | null,
): void {
  const { start, end } = rowsOfYear(table, year);
  const amounts = amountsOf(table, measure);
  for (let row = start; row < end; row += 1) {
    const exporter = table.exporter[row] as number;
    const importer = table.importer[row] as number;
    const amount = amounts[row] as number;
    if (Number.isNaN(amount) || roleOf(exporter, importer) === ROLE.none) {
      continue;
    }
    sums.knownRows += 1;
    add(sums.exports, exporter, amount);
    add(sums.imports, importer, amount);
    if (processor !== null) {
      add(sums.sharedImports, importer, amount);
      add(sums.importsFromProcessor, importer, exporter === processor ? amount : 0);
    }
  }
}

function add(column: Float64Array, at: number, amount: number): void {
  column[at] = (column[at] as number) + amount;
}

function groupTotal(group: PartyGroup, groups: GroupsView, index: Index, sums: CountrySums): GroupTotal {
  const members = index.countries.flatMap((country, number) =>
    isInGroup(country.iso3, group, groups) ? [number] : [],
  );
  const sumOf = (column: Float64Array) => members.reduce((sum, member) => sum + (column[member] as number), 0);
  const imports = sumOf(sums.imports);
  return {
    group,
    exports: sums.knownRows > 0 ? sumOf(sums.exports) : null,
    imports: sums.knownRows > 0 ? imports : null,
    importsFromProcessorPart: processorPart(imports, sumOf(sums.sharedImports), sumOf(sums.importsFromProcessor)),
    members,
    memberImports: memberImports(members, sums),
  };
}

/** Null where nothing is imported, or where too little of it is known of both sides. */
function processorPart(imports: number, shared: number, fromProcessor: number): number | null {
  return shared > 0 && shared >= imports * LEAST_COVERED ? fromProcessor / shared : null;
}

function memberImports(members: readonly number[], sums: CountrySums): MemberImports[] {
  const at = (column: Float64Array, country: number) => column[country] as number;
  return members
    .map((country) => ({
      country,
      imports: at(sums.imports, country),
      fromProcessorPart: processorPart(
        at(sums.imports, country),
        at(sums.sharedImports, country),
        at(sums.importsFromProcessor, country),
      ),
    }))
    .filter((member) => member.imports > 0)
    .sort((a, b) => b.imports - a.imports || a.country - b.country);
}
