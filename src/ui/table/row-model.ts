import {
  type ColumnDef,
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  createTable,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/solid-table";
import { type Accessor, createMemo } from "solid-js";
import type { Language } from "../../model/reader.ts";
import type { ShownColumn, TableDefinition } from "./table-definition.ts";

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

/** A column that is not shown: all texts of a row in one, so that words of several columns can be searched together. */
const SEARCH = "search";

export type SortDirection = "ascending" | "descending" | "none";

/** The rows of a table after filters, in order, and what changes them. */
export interface RowModel<Row> {
  readonly rows: Accessor<readonly Row[]>;
  readonly keyAt: (at: number) => string;
  readonly isFiltered: Accessor<boolean>;
  readonly search: Accessor<string>;
  setSearch(text: string): void;
  /** The word that a column is filtered by, "" for none. */
  facet(column: string): string;
  setFacet(column: string, word: string): void;
  clearFacets(): void;
  sorting(column: string): SortDirection;
  toggleSorting(column: string): void;
}

/** Sorting and filtering of one table (TanStack Table). Call inside a Solid root. */
export function createRowModel<Row extends object>(
  definition: TableDefinition<Row>,
  language: Language,
): RowModel<Row> {
  const table = createTable<typeof features, Row>({
    features,
    columns: [...definition.columns.map((column) => columnDef(column, language)), searchColumn(definition)],
    get data() {
      return definition.rows() as Row[];
    },
    getRowId: definition.keyOf,
    initialState: { sorting: definition.firstSort === null ? [] : [definition.firstSort] },
    enableSortingRemoval: false,
    enableMultiSort: false,
    getColumnCanGlobalFilter: (column) => column.id === SEARCH,
    globalFilterFn: (row, id, wanted) => hasAllWords(row.getValue<string>(id), wanted),
  });
  const shown = createMemo(() => table.getRowModel().rows);
  const search = () => (table.atoms.globalFilter.get() as string | undefined) ?? "";
  const filters = () => table.atoms.columnFilters.get();
  return {
    rows: createMemo(() => shown().map((row) => row.original)),
    keyAt: (at) => shown()[at]?.id ?? String(at),
    isFiltered: () => search().trim() !== "" || filters().length > 0,
    search,
    setSearch: (text) => table.setGlobalFilter(text),
    facet: (column) => (filters().find(({ id }) => id === column)?.value as string | undefined) ?? "",
    setFacet: (column, word) => table.getColumn(column)?.setFilterValue(word === "" ? undefined : word),
    clearFacets: () => table.setColumnFilters([]),
    sorting(column) {
      const sort = table.atoms.sorting.get().find(({ id }) => id === column);
      return sort === undefined ? "none" : sort.desc ? "descending" : "ascending";
    },
    toggleSorting: (column) => table.getColumn(column)?.toggleSorting(),
  };
}

function columnDef<Row extends object>(column: ShownColumn<Row>, language: Language): ColumnDef<typeof features, Row> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const facets = column.facets;
  return {
    id: column.id,
    // Undefined, not null: only that is kept at the end whichever way the column is sorted.
    accessorFn: (row) => column.value(row) ?? undefined,
    sortUndefined: "last",
    sortDescFirst: column.numeric === true,
    sortFn: column.numeric
      ? (a, b, id) => a.getValue<number>(id) - b.getValue<number>(id)
      : (a, b, id) => compare(a.getValue<string>(id), b.getValue<string>(id)),
    filterFn: (row, _, wanted) => facets?.(row.original).includes(wanted) ?? true,
  };
}

function searchColumn<Row extends object>(definition: TableDefinition<Row>): ColumnDef<typeof features, Row> {
  const texts = definition.columns.filter((column) => !column.numeric && !column.action);
  return { id: SEARCH, accessorFn: (row) => folded(texts.map((column) => column.value(row) ?? "").join("\n")) };
}

function hasAllWords(text: string, wanted: string): boolean {
  return folded(wanted)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

/** Without case and accents: "sao" finds "São". */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}
