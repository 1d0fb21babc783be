import type { Country } from "../../src/model/types.ts";

/**
 * Territories and former unions that statistics list apart and the atlas has no country for → the state whose trade they
 * belong to. Belgium until 1998 is Belgium and Luxembourg.
 */
const SOVEREIGN: Readonly<Record<string, string>> = {
  GUF: "FRA",
  GLP: "FRA",
  MTQ: "FRA",
  REU: "FRA",
  MYT: "FRA",
  SJM: "NOR",
  BES: "NLD",
  CXR: "AUS",
  CCK: "AUS",
  TKL: "NZL",
  BVT: "NOR",
  S19: "TWN",
  // Until 1999 one statistical area with Botswana, Lesotho, Namibia and Eswatini; South Africa is most of its trade.
  ZA1: "ZAF",
  // Serbia and Montenegro, until 2005.
  SCG: "SRB",
};

/** Members of the European Union, 2020 on, by iso3. */
export const EU_MEMBERS: readonly string[] =
  "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE".split(
    " ",
  );

/** Maps iso3 of a source to a country of the atlas, or null (blocs, "areas nes", places without a country row). */
export function partyLookup(countries: readonly Country[]): (iso3: string | null) => string | null {
  const known = new Set(countries.map((country) => country.iso3));
  return (iso3) => {
    if (iso3 === null) {
      return null;
    }
    const mapped = SOVEREIGN[iso3] ?? iso3;
    return known.has(mapped) ? mapped : null;
  };
}
