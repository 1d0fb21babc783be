import type { Arc, CountryAmount, SharesView } from "../../model/views.ts";
import type { Words } from "./words.ts";

/** Rows that a ranked list shows before "show more". */
export const TOP_ROWS = 6;

/** A country's share of the world, or of a total. */
export interface ShareRow {
  readonly iso3: string;
  readonly part: number;
}

/** Countries of a world share, largest first, equal ones by iso3. */
export function rankedShares(view: SharesView): ShareRow[] {
  return [...view.shares]
    .map(([iso3, part]) => ({ iso3, part }))
    .sort((a, b) => b.part - a.part || (a.iso3 < b.iso3 ? -1 : 1));
}

/** The largest rows, and `always` too where it is further down; all rows where `all`. */
export function shownShares(rows: readonly ShareRow[], always: string, all: boolean): readonly ShareRow[] {
  const top = all ? rows : rows.slice(0, TOP_ROWS);
  const further = rows.slice(top.length).find((row) => row.iso3 === always);
  return further === undefined ? top : [...top, further];
}

/** What the shown rows leave of the whole; null where nothing is left or the shares add up to more than the world. */
export function restOf(rows: readonly ShareRow[]): number | null {
  const rest = 1 - rows.reduce((sum, row) => sum + row.part, 0);
  return rest > 0.0005 ? rest : null;
}

/** Amounts as parts of their sum. */
export function partsOf(amounts: readonly CountryAmount[]): (CountryAmount & { readonly part: number })[] {
  const total = amounts.reduce((sum, { amount }) => sum + amount, 0);
  return amounts.map((row) => ({ ...row, part: total > 0 ? row.amount / total : 0 }));
}

/** The amount of a drawn arc as a list says it: ≈ where it is an estimate, and the word where it is doubtful. */
export function arcFigures(words: Words, arc: Arc): { readonly figure: string; readonly detail: string } {
  return {
    figure: arc.estimated ? words.estimate(arc.amount) : words.amount(arc.amount),
    detail: arc.doubtful ? words.t("flow.doubtfulShort") : "",
  };
}
