import { countryNumber } from "./lookup.ts";
import type { Index } from "./types.ts";
import type { GroupsView, JourneysView, SharesView } from "./views.ts";

/** What one resource-rich country does with a mineral. Shares are 0–1, null where there is no figure. */
export interface Supplier {
  readonly iso3: string;
  readonly miningShare: number | null;
  readonly refiningShare: number | null;
  /** Measured exports of raw material to the processor, in the selected measure; null where none is on record. */
  readonly toProcessor: number | null;
  /** Of all the raw material that the processor imports, 0–1. */
  readonly partOfProcessor: number | null;
}

/** The resource-rich countries as suppliers: who mines most first, then who sells most to the processor. */
export function suppliersOf(
  index: Index,
  groups: GroupsView,
  shares: { readonly mining: SharesView | null; readonly refining: SharesView | null },
  journeys: JourneysView | undefined,
): Supplier[] {
  const imports = journeys?.mix.imports ?? [];
  const isShared = journeys?.mix.areImportsShareable === true;
  const total = isShared ? imports.reduce((sum, { amount }) => sum + amount, 0) : 0;
  const suppliers = [...groups.resourceRich].map((iso3): Supplier => {
    const country = countryNumber(index, iso3);
    const sold = imports.find((row) => row.country === country)?.amount ?? null;
    return {
      iso3,
      miningShare: shares.mining?.shares.get(iso3) ?? null,
      refiningShare: shares.refining?.shares.get(iso3) ?? null,
      toProcessor: sold,
      partOfProcessor: sold === null || total === 0 ? null : sold / total,
    };
  });
  return suppliers.sort(
    (a, b) =>
      (b.miningShare ?? 0) - (a.miningShare ?? 0) ||
      (b.toProcessor ?? 0) - (a.toProcessor ?? 0) ||
      (a.iso3 < b.iso3 ? -1 : 1),
  );
}
