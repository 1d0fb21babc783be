import { fitMeasure } from "./content.ts";
import { isInGroup, partyMask } from "./groups.ts";
import { amountsOf, countryNumber, rowsOfYear } from "./lookup.ts";
import { oneSidedGoods } from "./one-sided.ts";
import { goodsInView, ROLE, type RoleQuery, rolesInView } from "./row-roles.ts";
import { PARTY_GROUPS, type PartyGroup, type Selection } from "./selection.ts";
import type { FlowTable, Index, Measure } from "./types.ts";
import type { BlocImports, Dataset, GroupsView, GroupTotal, MemberImports } from "./views.ts";
import { isMostlyWeighed } from "./weighed.ts";

/** Amounts by country (row number in `Index.countries`), known rows only. */
interface CountrySums {
  readonly exports: Float64Array;
  readonly imports: Float64Array;
  readonly importsFromProcessor: Float64Array;
  /** Imports of which shares can be made (see one-sided.ts); the processor's part is of these. */
  readonly sharedImports: Float64Array;
  /** By weight or content: the value of imports of which shares can be made, and of those of which that is known. */
  readonly importValue: Float64Array;
  readonly weighedImportValue: Float64Array;
  /** The same of what the processor sold: a share would tell as nothing what has no weight. */
  readonly processorValue: Float64Array;
  readonly weighedProcessorValue: Float64Array;
  /** By source: 1 where a row of it is in the sums. */
  readonly sources: Uint8Array;
  /** Rows with a known amount. */
  knownRows: number;
}

/** Whether a row is in the sums, by its ends. */
type Counts = (exporter: number, importer: number) => boolean;

/** Below this part of a group's imports, what is known of both sides says too little about the rest. */
const LEAST_COVERED = 0.9;

/**
 * Exports and imports of each group, in the selected measure, over the rows that pass the filters whatever the lens.
 * Trade inside a group counts as its export and as its import; a country in two groups is in both, so that groups
 * must not be added up.
 */
export function groupTotals(dataset: Dataset, selection: Selection, groups: GroupsView): GroupTotal[] {
  const sums = countrySums(dataset, selection, groups, () => true);
  return PARTY_GROUPS.map((group) => groupTotal(group, groups, dataset.index, sums));
}

/**
 * Imports of a group as one bloc, over the same rows but for those among its members: what they sell to each other is
 * no import of the bloc.
 */
export function blocImports(
  dataset: Dataset,
  selection: Selection,
  groups: GroupsView,
  group: PartyGroup,
): BlocImports {
  const { index } = dataset;
  const mask = partyMask([group], groups, index);
  const sums = countrySums(
    dataset,
    selection,
    groups,
    (exporter, importer) => mask[importer] === 1 && mask[exporter] !== 1,
  );
  const members = membersOf(group, groups, index);
  const hasProcessor = mask[countryNumber(index, selection.processor)] === 1;
  const partOf = (countries: readonly number[]) => (hasProcessor ? null : partFromProcessor(countries, sums));
  return {
    members,
    imports: sums.knownRows > 0 ? sumOver(members, sums.imports) : null,
    fromProcessorPart: partOf(members),
    memberImports: memberImports(members, sums, partOf),
    sourceIds: index.sources.filter((_, source) => sums.sources[source] === 1).map(({ id }) => id),
  };
}

function countrySums(dataset: Dataset, selection: Selection, groups: GroupsView, counts: Counts): CountrySums {
  const { index } = dataset;
  const sums = emptySums(index);
  const { processor: iso3, exporters, importers } = selection;
  // Neither lens leaves out a row that the filters let pass; "through" reads the filters as origins and consumers.
  const lens = selection.lens === "through" ? "through" : "all";
  const query: RoleQuery = { lens, processor: iso3, origin: "", consumer: "", exporters, importers };
  const roles = rolesInView(query, groups, index);
  const processor = countryNumber(index, iso3);
  const goods = goodsInView(index, selection);
  const { measure } = fitMeasure(selection, index);
  const oneSided = oneSidedGoods(dataset, goods, selection.year);
  for (const good of goods) {
    const table = dataset.flows.get(good.id);
    if (table !== undefined) {
      const roleOf = roles(good);
      const passes: Counts = (exporter, importer) =>
        counts(exporter, importer) && roleOf(exporter, importer) !== ROLE.none;
      const shared = !oneSided.has(good.id);
      addTable(sums, table, selection.year, measure, passes, shared ? processor : null);
    }
  }
  return sums;
}

function emptySums({ countries, sources }: Index): CountrySums {
  const column = () => new Float64Array(countries.length);
  return {
    exports: column(),
    imports: column(),
    importsFromProcessor: column(),
    sharedImports: column(),
    importValue: column(),
    weighedImportValue: column(),
    processorValue: column(),
    weighedProcessorValue: column(),
    sources: new Uint8Array(sources.length),
    knownRows: 0,
  };
}

function addTable(
  sums: CountrySums,
  table: FlowTable,
  year: number,
  measure: Measure,
  counts: Counts,
  /** Null where no share can be made of the table's rows. */
  processor: number | null,
): void {
  const { start, end } = rowsOfYear(table, year);
  const amounts = amountsOf(table, measure);
  for (let row = start; row < end; row += 1) {
    const exporter = table.exporter[row] as number;
    const importer = table.importer[row] as number;
    const amount = amounts[row] as number;
    if (!counts(exporter, importer)) {
      continue;
    }
    if (measure !== "value" && processor !== null) {
      addValue(sums, importer, exporter === processor, table.valueUsd[row] || 0, amount);
    }
    if (Number.isNaN(amount)) {
      continue;
    }
    sums.knownRows += 1;
    sums.sources[table.source[row] as number] = 1;
    add(sums.exports, exporter, amount);
    add(sums.imports, importer, amount);
    if (processor !== null) {
      add(sums.sharedImports, importer, amount);
      add(sums.importsFromProcessor, importer, exporter === processor ? amount : 0);
    }
  }
}

function addValue(sums: CountrySums, importer: number, isOfProcessor: boolean, value: number, amount: number): void {
  const weighed = amount > 0 ? value : 0;
  add(sums.importValue, importer, value);
  add(sums.weighedImportValue, importer, weighed);
  add(sums.processorValue, importer, isOfProcessor ? value : 0);
  add(sums.weighedProcessorValue, importer, isOfProcessor ? weighed : 0);
}

function add(column: Float64Array, at: number, amount: number): void {
  column[at] = (column[at] as number) + amount;
}

function groupTotal(group: PartyGroup, groups: GroupsView, index: Index, sums: CountrySums): GroupTotal {
  const members = membersOf(group, groups, index);
  return {
    group,
    exports: sums.knownRows > 0 ? sumOver(members, sums.exports) : null,
    imports: sums.knownRows > 0 ? sumOver(members, sums.imports) : null,
    importsFromProcessorPart: partFromProcessor(members, sums),
    members,
  };
}

function membersOf(group: PartyGroup, groups: GroupsView, index: Index): number[] {
  return index.countries.flatMap(({ iso3 }, number) => (isInGroup(iso3, group, groups) ? [number] : []));
}

function sumOver(countries: readonly number[], column: Float64Array): number {
  return countries.reduce((sum, country) => sum + (column[country] as number), 0);
}

/** Null where nothing is imported, too little of it is known of both sides, or too little has a weight or known content. */
function partFromProcessor(countries: readonly number[], sums: CountrySums): number | null {
  const shared = sumOver(countries, sums.sharedImports);
  const isEnough = shared > 0 && shared >= sumOver(countries, sums.imports) * LEAST_COVERED;
  const over = (column: Float64Array) => sumOver(countries, column);
  const isWeighed =
    isMostlyWeighed(over(sums.weighedImportValue), over(sums.importValue)) &&
    isMostlyWeighed(over(sums.weighedProcessorValue), over(sums.processorValue));
  return isEnough && isWeighed ? sumOver(countries, sums.importsFromProcessor) / shared : null;
}

function memberImports(
  members: readonly number[],
  sums: CountrySums,
  partOf: (countries: readonly number[]) => number | null,
): MemberImports[] {
  return members
    .map((country) => ({
      country,
      imports: sums.imports[country] as number,
      fromProcessorPart: partOf([country]),
    }))
    .filter((member) => member.imports > 0)
    .sort((a, b) => b.imports - a.imports || a.country - b.country);
}
