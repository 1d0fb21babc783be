import type { Behind } from "./provenance.ts";
import type { ConsumerSupply } from "./supply.ts";
import type { SharesView } from "./views.ts";

/** What stands behind every share of a traced supply: the measured imports that it starts from. */
export function supplyBehind(supply: ConsumerSupply): Behind {
  return {
    status: "traced",
    year: supply.year,
    rows: [{ type: "flows", hsCodes: supply.hsCodes, year: supply.year, exporters: null, importers: supply.consumers }],
  };
}

/**
 * What stands behind a share of the world: the production rows of every publisher.
 * @param iso3 null for all countries
 */
export function shareBehind(view: SharesView, iso3: string | null): Behind {
  return {
    status: view.estimated ? "estimated" : "published",
    year: view.year,
    rows: [{ type: "production", mineral: view.mineral, stage: view.stage, year: view.year, iso3 }],
  };
}
