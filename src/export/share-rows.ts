import type { ConsumerSupply } from "../model/supply.ts";
import { hasShares } from "../model/supply-parts.ts";
import type { Index } from "../model/types.ts";
import type { SharesView } from "../model/views.ts";

/** Whose share a row is: of the world's mining or refining, or of what the chosen consumer gets. */
export type ShareScope = "mining" | "refining" | "supply";

/** A share by country. A place that the row does not speak of is null, one that is unknown "". */
export interface SharesRow {
  readonly scope: ShareScope;
  /** iso3 of those whose supply it is, in the order of the index; none where the share is of the world. */
  readonly consumers: readonly string[];
  /** iso3 */
  readonly minedIn: string | null;
  readonly refinedIn: string | null;
  /** 0–1; null where it is withheld or not available. */
  readonly share: number | null;
  /** USD or gross tonnes of a consumer's supply; null where the row is a share only. */
  readonly amount: number | null;
  /** Year of the figures; the nearest with data where the selected year has none (`exact` false). */
  readonly year: number;
  readonly exact: boolean;
  /** What is weighed, in the words of the data; of a supply "imports" or "supply". */
  readonly basis: string;
  readonly estimated: boolean;
  readonly sourceIds: readonly string[];
}

/** World shares of mining, then refining, largest first; countries whose figure is withheld last, as unknown. */
export function worldShareRows(mining: SharesView | null, refining: SharesView | null): SharesRow[] {
  return [...(mining ? rowsOf("mining", mining) : []), ...(refining ? rowsOf("refining", refining) : [])];
}

function rowsOf(scope: "mining" | "refining", view: SharesView): SharesRow[] {
  const known = [...view.shares].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const unknown = view.unknown.map((iso3) => [iso3, null] as const);
  return [...known, ...unknown].map(([iso3, share]) => ({
    scope,
    consumers: [],
    minedIn: scope === "mining" ? iso3 : null,
    refinedIn: scope === "refining" ? iso3 : null,
    share,
    amount: null,
    year: view.year,
    exact: view.exact,
    basis: view.basis,
    estimated: view.estimated,
    sourceIds: [view.sourceId],
  }));
}

/** What a consumer gets, by where it was mined and where it was refined: traced, so estimates; none where withheld. */
export function supplyRows(index: Index, supply: ConsumerSupply): SharesRow[] {
  const iso3 = (country: number) => index.countries[country]?.iso3 ?? "";
  const consumers = supply.consumers.map(iso3);
  const paths = hasShares(supply) ? supply.paths : [];
  return paths.map((path) => ({
    scope: "supply",
    consumers,
    minedIn: iso3(path.origin),
    refinedIn: iso3(path.processor),
    share: path.amount / supply.total,
    amount: path.amount,
    year: supply.year,
    exact: true,
    basis: supply.base,
    estimated: true,
    sourceIds: supply.sourceIds,
  }));
}

/** What the known shares of one scope add up to. */
export interface ScopeTotal {
  readonly scope: ShareScope;
  readonly rows: number;
  readonly share: number;
  /** Null where the rows have no amounts. */
  readonly amount: number | null;
}

/** Sums by scope, never across: mining and refining are stages of the same goods. Scopes without rows are left out. */
export function scopeTotals(rows: readonly SharesRow[]): ScopeTotal[] {
  return (["mining", "refining", "supply"] as const).flatMap((scope) => {
    const ofScope = rows.filter((row) => row.scope === scope);
    const amounts = ofScope.flatMap((row) => (row.amount === null ? [] : [row.amount]));
    return ofScope.length === 0
      ? []
      : [
          {
            scope,
            rows: ofScope.length,
            share: ofScope.reduce((sum, row) => sum + (row.share ?? 0), 0),
            amount: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
          },
        ];
  });
}
