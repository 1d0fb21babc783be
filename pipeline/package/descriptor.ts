import manifest from "../../package.json" with { type: "json" };
import type { Source } from "../../src/model/types.ts";
import { licencesOf } from "./licences.ts";
import { describeSource } from "./resource.ts";

/**
 * The newest day on which anything in the raw folder was published or fetched: China's tariff lines of UN Comtrade. The
 * package holds nothing newer, and a clock would make other bytes of the same files. To be raised with a newer source.
 */
const CREATED = "2026-10-07T00:00:00Z";

/**
 * `datapackage.json` (Data Package 2.0). Sources and licences of the package are those of all its tables; which of them
 * a table has stands in its resource, and a row names its own source.
 */
export function describePackage(resources: readonly object[], sources: readonly Source[]) {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "lodeway-critical-minerals",
    title: "Lodeway: the critical-mineral supply chain",
    description:
      "Deposits, mines, plants, trade flows, production, memberships and events of 32 critical minerals, each row with its source. Unknown is empty, never zero.",
    version: manifest.version,
    created: CREATED,
    contributors: [{ title: "The Lodeway authors", roles: ["creator", "dataCurator"] }],
    licenses: licencesOf(sources.map(({ licence }) => licence)),
    sources: sources.map(describeSource),
    resources,
  };
}
