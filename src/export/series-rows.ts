import { editionOf, OLDER_EDITIONS_BREAK } from "../model/editions.ts";
import { groupsView } from "../model/groups.ts";
import { rowsOfYear } from "../model/lookup.ts";
import { ARC_ROLES, goodsInView, ROLE, type RoleOf, type RoleQuery, rolesInView } from "../model/row-roles.ts";
import type { Selection } from "../model/selection.ts";
import type { FlowTable, Good, Index } from "../model/types.ts";
import type { ArcRole } from "../model/views.ts";

/** One good from one country to another in one year, as measured. Unknown is null. */
export interface SeriesRow {
  readonly year: number;
  /** Id of the good. */
  readonly good: string;
  /** iso3 */
  readonly exporter: string;
  readonly importer: string;
  readonly role: ArcRole;
  readonly valueUsd: number | null;
  /** Null where one of the customs rows has no weight. */
  readonly netWeightTonnes: number | null;
  /**
   * Part of the good's total of the year on its role, 0–1, in the measure, whichever origin or consumer is chosen; null
   * where one side alone reports the good in that year.
   */
  readonly shareOfYear: number | null;
  /** Edition of the nomenclature, of sources that change it; else "". */
  readonly edition: string;
  /** A year from which on the good is counted by another edition, or by one customs code more than before. */
  readonly breakBefore: boolean;
  readonly sourceIds: readonly string[];
}

/** Fields of the selection that decide which rows there are. Of the selection's own year nothing is asked. */
export type SeriesQuery = RoleQuery & Pick<Selection, "minerals" | "stages" | "measure" | "withEu">;

/** The sums of one pair of countries; of its customs rows the sources by number. */
interface Pair {
  readonly exporter: number;
  readonly importer: number;
  readonly role: number;
  valueUsd: number;
  netWeightTonnes: number;
  readonly sources: number[];
}

/** One good in one year: the pairs in view, and the totals of their roles. */
interface GoodYear {
  readonly good: Good;
  readonly year: number;
  readonly pairs: Map<number, Pair>;
  readonly totals: number[];
  isOneSided: boolean;
}

/**
 * Everything in view in every year that the tables hold, by good, year and value. Groups are those of each year.
 * @param tables of a good there may be several, of different years
 */
export function seriesRows(index: Index, tables: readonly FlowTable[], query: SeriesQuery): SeriesRow[] {
  const goods = goodsInView(index, query);
  const years = [...new Set(tables.flatMap((table) => [...new Set(table.year)]))].sort((a, b) => a - b);
  const rolesOfYear = years.map((year) => [year, rolesOf(index, query, year)] as const);
  return goods.flatMap((good) => {
    const ofGood = tables.filter((table) => table.good === good.id);
    const sums = rolesOfYear.map(([year, roles]) => sumYear(index, good, year, ofGood, roles(good), query.measure));
    const begins = index.flowFiles.find((file) => file.good === good.id)?.lateCodes ?? [];
    return rowsOfGood(index, sums, new Set(begins.map(({ from }) => from)), query.measure);
  });
}

/** Roles under the selection, and whatever is chosen. */
interface Roles {
  readonly shown: RoleOf;
  readonly whole: RoleOf;
}

function rolesOf(index: Index, query: SeriesQuery, year: number): (good: Good) => Roles {
  const groups = groupsView(index, year, query.withEu);
  const shown = rolesInView(query, groups, index);
  const { lens, processor, exporters, importers } = query;
  const whole = rolesInView({ lens, processor, exporters, importers, origin: "", consumer: "" }, groups, index);
  return (good) => ({ shown: shown(good), whole: whole(good) });
}

function sumYear(
  index: Index,
  good: Good,
  year: number,
  tables: readonly FlowTable[],
  roles: Roles,
  measure: Selection["measure"],
): GoodYear {
  const sums: GoodYear = { good, year, pairs: new Map(), totals: [0, 0, 0], isOneSided: true };
  for (const table of tables) {
    const { start, end } = rowsOfYear(table, year);
    for (let row = start; row < end; row += 1) {
      addRow(sums, table, row, roles, measure);
      sums.isOneSided &&= index.sources[table.source[row] as number]?.oneSided === true;
    }
  }
  return sums;
}

function addRow(sums: GoodYear, table: FlowTable, row: number, roles: Roles, measure: Selection["measure"]): void {
  const [exporter, importer] = [table.exporter[row] as number, table.importer[row] as number];
  const [valueUsd, tonnes] = [table.valueUsd[row] as number, table.netWeightTonnes[row] as number];
  const whole = roles.whole(exporter, importer);
  const amount = measure === "value" ? valueUsd : tonnes;
  if (whole !== ROLE.none && !Number.isNaN(amount)) {
    sums.totals[whole] = (sums.totals[whole] as number) + amount;
  }
  const role = roles.shown(exporter, importer);
  if (role !== ROLE.none) {
    addToPair(pairOf(sums, exporter, importer, role), valueUsd, tonnes, table.source[row] as number);
  }
}

function pairOf({ pairs }: GoodYear, exporter: number, importer: number, role: number): Pair {
  const key = exporter * 0x10000 + importer;
  const known = pairs.get(key);
  if (known !== undefined) {
    return known;
  }
  const pair = { exporter, importer, role, valueUsd: Number.NaN, netWeightTonnes: 0, sources: [] };
  pairs.set(key, pair);
  return pair;
}

/** Values that are known add up; a weight that one row lacks is unknown of all (NaN stays NaN). */
function addToPair(pair: Pair, valueUsd: number, tonnes: number, source: number): void {
  if (!Number.isNaN(valueUsd)) {
    pair.valueUsd = (Number.isNaN(pair.valueUsd) ? 0 : pair.valueUsd) + valueUsd;
  }
  pair.netWeightTonnes += tonnes;
  if (!pair.sources.includes(source)) {
    pair.sources.push(source);
  }
}

function rowsOfGood(
  index: Index,
  years: readonly GoodYear[],
  begins: ReadonlySet<number>,
  measure: Selection["measure"],
): SeriesRow[] {
  const rows = years.flatMap((sums) => rowsOfYearOf(index, sums, measure));
  const first = firstOfNewEdition(rows);
  const isBreak = ({ year, edition }: SeriesRow) =>
    begins.has(year) || (year === first && edition === OLDER_EDITIONS_BREAK.after.edition);
  return rows.map((row) => (isBreak(row) ? { ...row, breakBefore: true } : row));
}

/** The first year of the good in the new edition, where the older one is there too. */
function firstOfNewEdition(rows: readonly SeriesRow[]): number | undefined {
  const { before, after } = OLDER_EDITIONS_BREAK;
  return rows.some(({ edition }) => edition === before.edition)
    ? rows.find(({ edition }) => edition === after.edition)?.year
    : undefined;
}

function rowsOfYearOf(index: Index, sums: GoodYear, measure: Selection["measure"]): SeriesRow[] {
  const iso3 = (country: number) => index.countries[country]?.iso3 ?? "";
  return [...sums.pairs.values()].sort(largerFirst).map((pair) => {
    const sourceIds = pair.sources.sort((a, b) => a - b).map((source) => index.sources[source]?.id ?? "");
    return {
      year: sums.year,
      good: sums.good.id,
      exporter: iso3(pair.exporter),
      importer: iso3(pair.importer),
      role: ARC_ROLES[pair.role] as ArcRole,
      valueUsd: known(pair.valueUsd),
      netWeightTonnes: known(pair.netWeightTonnes),
      shareOfYear: shareOf(pair, sums, measure),
      edition: editionOf(sourceIds, sums.year),
      breakBefore: false,
      sourceIds,
    };
  });
}

function largerFirst(a: Pair, b: Pair): number {
  const value = (pair: Pair) => known(pair.valueUsd) ?? -1;
  return value(b) - value(a) || a.exporter - b.exporter || a.importer - b.importer;
}

function shareOf(pair: Pair, { totals, isOneSided }: GoodYear, measure: Selection["measure"]): number | null {
  const amount = known(measure === "value" ? pair.valueUsd : pair.netWeightTonnes);
  const total = totals[pair.role] as number;
  return isOneSided || amount === null || total <= 0 ? null : amount / total;
}

function known(amount: number): number | null {
  return Number.isNaN(amount) ? null : amount;
}
