import type { Country } from "../../src/model/types.ts";
import { EUROPEAN_UNION } from "../facts/memberships.ts";
import { loadCountries } from "../lib/countries.ts";
import { byKeys } from "../lib/order.ts";
import { readRawCsv } from "../lib/raw.ts";

/** The European Union as a member of groups: it has no shape on the map; its point is Brussels (Natural Earth). */
function europeanUnion(): Country {
  const brussels = readRawCsv("basemap/ne-places/places.csv").find(
    (row) => row["name"] === "Brussels" && row["adm0_a3"] === "BEL",
  );
  if (brussels === undefined) {
    throw new Error("Brussels is missing from ne-places");
  }
  return {
    iso3: EUROPEAN_UNION,
    en: "European Union",
    ko: "유럽연합",
    longitude: Number(brussels["lon"]),
    latitude: Number(brussels["lat"]),
  };
}

/** Everything that trade, sites or memberships can name, by iso3. */
export function loadParties(): Country[] {
  return [...loadCountries(), europeanUnion()].sort(byKeys((country) => country.iso3));
}
