import { type Cells, cellsOf, jsonOf } from "./second-files.ts";

/** Countries as the raw files name them. */

export const TERRITORIES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["FRA", "GUF REU GLP MTQ MYT"],
      ["NOR", "SJM BVT"],
      ["NLD", "BES"],
      ["AUS", "CXR CCK"],
      ["NZL", "TKL"],
      ["TWN", "S19"],
      ["ZAF", "ZA1"],
      ["SRB", "SCG"],
    ] as const
  ).flatMap(([state, parts]) => parts.split(" ").map((part) => [part, state])),
);
export const EU = "AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
/** Codes of two letters that BACI's list does not give, or gives twice (former states). */
const OF_TWO_LETTERS = "BE-BEL DE-DEU EL-GRC FO-FRO GS-SGS LI-LIE NA-NAM SD-SDN TW-TWN UM-UMI XK-XKX XS-SRB";
/** Names of WITS and of the monthly file that are not those of BACI's list or of the atlas. */
const OF_NAMES: Readonly<Record<string, string>> = {
  "Antigua and Barbuda": "ATG",
  "Bahamas, The": "BHS",
  "Bosnia and Herzegovina": "BIH",
  "Congo, Dem. Rep.": "COD",
  "Congo, Rep.": "COG",
  "Cote d'Ivoire": "CIV",
  "Czech Republic": "CZE",
  "East Timor": "TLS",
  "Egypt, Arab Rep.": "EGY",
  "Ethiopia(excludes Eritrea)": "ETH",
  "Fm Sudan": "SDN",
  "Gambia, The": "GMB",
  "Hong Kong, China": "HKG",
  "Iran, Islamic Rep.": "IRN",
  "Korea, Dem. Rep.": "PRK",
  "Korea, Rep.": "KOR",
  "Kyrgyz Republic": "KGZ",
  "Lao PDR": "LAO",
  "Micronesia, Fed. Sts.": "FSM",
  "Occ.Pal.Terr": "PSE",
  "Other Asia, nes": "TWN",
  "Russian Federation": "RUS",
  "Sao Tome and Principe": "STP",
  "Serbia, FR(Serbia/Montenegro)": "SRB",
  "Slovak Republic": "SVK",
  "St. Kitts and Nevis": "KNA",
  "St. Vincent and the Grenadines": "VCT",
  "Syrian Arab Republic": "SYR",
  "Trinidad and Tobago": "TTO",
  Turkey: "TUR",
  "Turks and Caicos Isl.": "TCA",
  UAE: "ARE",
  USA: "USA",
};

/** Ways to name a country → iso3. */
export class Names {
  readonly iso2 = new Map<string, string>();
  readonly number = new Map<number, string>();
  readonly text = new Map<string, string>();

  constructor(atlas: readonly Cells[]) {
    for (const row of cellsOf("baci-critical-materials-atlas/country_codes_V202601.csv")) {
      this.iso2.set(row["country_iso2"]!, row["country_iso3"]!);
      this.number.set(Number(row["country_code"]), row["country_iso3"]!);
      this.text.set(row["country_name"]!, row["country_iso3"]!);
    }
    for (const pair of OF_TWO_LETTERS.split(" ")) {
      this.iso2.set(pair.slice(0, 2), pair.slice(3));
    }
    for (const { reporterCode, reporterCodeIsoAlpha3 } of jsonOf("comtrade-exports-2015-2024/countries.json").results) {
      if (!this.number.has(reporterCode)) {
        this.number.set(reporterCode, reporterCodeIsoAlpha3);
      }
    }
    for (const row of atlas) {
      this.text.set(row["en"]!, row["iso3"]!);
    }
    // Places without people, which Comtrade names all the same.
    this.number.set(10, "ATA").set(74, "BVT").set(239, "SGS").set(334, "HMD").set(581, "UMI");
    // Sudan to 2011; Serbia and Montenegro.
    this.number.set(736, "SDN").set(891, "SRB");
    for (const [name, iso3] of Object.entries(OF_NAMES)) {
      this.text.set(name, iso3);
    }
  }
}
