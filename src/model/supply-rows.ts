import type { Behind } from "./provenance.ts";
import type { ConsumerSupply } from "./supply.ts";

/** What stands behind every share of a traced supply: the measured imports that it starts from. */
export function supplyBehind(supply: ConsumerSupply): Behind {
  return {
    status: "traced",
    year: supply.year,
    rows: [
      { type: "flows", hsCodes: supply.hsCodes, year: supply.year, exporters: null, importers: supply.consumers },
    ],
  };
}
