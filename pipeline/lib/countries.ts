import iso from "i18n-iso-countries";
import english from "i18n-iso-countries/langs/en.json" with { type: "json" };
import type { Country } from "../../src/model/types.ts";
import { byKeys, roundTo } from "./order.ts";
import { readRawCsv } from "./raw.ts";

iso.registerLocale(english);

/** Names publishers use that the ISO list does not know. Lower case. */
const ALIASES: Readonly<Record<string, string>> = {
  burma: "MMR",
  "burma (myanmar)": "MMR",
  "congo (kinshasa)": "COD",
  "congo, democratic republic of the": "COD",
  "congo, dem. rep.": "COD",
  "congo, d.r.": "COD",
  "dem. rep. of the congo": "COD",
  "democratic republic of congo": "COD",
  "dr congo": "COD",
  zaire: "COD",
  "congo (brazzaville)": "COG",
  "congo, rep.": "COG",
  "congo, rep.(brazzaville)": "COG",
  "korea, republic of": "KOR",
  "korea, rep.": "KOR",
  "korea, south": "KOR",
  "korea (rep. of)": "KOR",
  "korea south": "KOR",
  "korea, north": "PRK",
  "korea, dem. rep.": "PRK",
  "korea (dem. p.r. of)": "PRK",
  "korea north": "PRK",
  "cote d'ivoire": "CIV",
  "côte d'ivoire": "CIV",
  "ivory coast": "CIV",
  "côte d’ivoire": "CIV",
  turkey: "TUR",
  türkiye: "TUR",
  turkiye: "TUR",
  kosovo: "XKX",
  swaziland: "SWZ",
  macedonia: "MKD",
  "czech republic": "CZE",
  czechia: "CZE",
  "other asia, nes": "TWN",
  taiwan: "TWN",
  "viet nam": "VNM",
  vietnam: "VNM",
  russia: "RUS",
  "russian federation": "RUS",
  laos: "LAO",
  "lao pdr": "LAO",
  "hong kong, china": "HKG",
  "macao, china": "MAC",
  "iran, islamic rep.": "IRN",
  iran: "IRN",
  syria: "SYR",
  "egypt, arab rep.": "EGY",
  "slovak republic": "SVK",
  "kyrgyz republic": "KGZ",
  venezuela: "VEN",
  bolivia: "BOL",
  tanzania: "TZA",
  moldova: "MDA",
  "united states": "USA",
  usa: "USA",
  "united states of america": "USA",
  "united kingdom": "GBR",
  england: "GBR",
  scotland: "GBR",
  wales: "GBR",
  "northern ireland": "GBR",
  palestine: "PSE",
  "western sahara": "ESH",
  "serbia and montenegro": "SRB",
  yugoslavia: "SRB",
  "cape verde": "CPV",
  "east timor": "TLS",
  "timor-leste": "TLS",
  "gambia, the": "GMB",
  "bahamas, the": "BHS",
  micronesia: "FSM",
  brunei: "BRN",
  "brunei darussalam": "BRN",
};

/** ISO 3166-1 alpha-3 code of a country name in English, or null when the name is no single country. */
export function iso3OfName(name: string): string | null {
  const key = name.trim().toLowerCase();
  return ALIASES[key] ?? iso.getAlpha3Code(name.trim(), "en") ?? null;
}

/** Numeric codes of UN Comtrade that differ from ISO 3166-1. */
const COMTRADE_NUMERIC: Readonly<Record<number, string>> = {
  // Sudan to 2011; Serbia and Montenegro.
  736: "SDN",
  891: "SRB",
  251: "FRA",
  490: "TWN",
  579: "NOR",
  699: "IND",
  711: "ZAF",
  757: "CHE",
  842: "USA",
};

/** iso3 of a UN Comtrade (M49) country code, or null for World, blocs and "areas nes". */
export function iso3OfComtrade(code: number): string | null {
  return COMTRADE_NUMERIC[code] ?? iso.numericToAlpha3(String(code).padStart(3, "0")) ?? null;
}

/** iso3 of an alpha-2 code (BACI's flows), or null. */
export function iso3OfAlpha2(alpha2: string): string | null {
  return alpha2 === "XK" ? "XKX" : (iso.alpha2ToAlpha3(alpha2) ?? null);
}

/** Names of Korea's press where CLDR's is the formal or the older one (facts/glossary-en-ko.csv). */
const EVERYDAY_KOREAN: Readonly<Record<string, string>> = { KOR: "한국", AUS: "호주" };

/**
 * All countries of the atlas, by iso3: Natural Earth's with an ISO code, named by CLDR.
 * Position is the label point, in degrees.
 */
export function loadCountries(): Country[] {
  const byIso3 = new Map<string, Country>();
  for (const row of readRawCsv("basemap/ne-countries/countries.csv")) {
    const iso3 = row["iso3"] ?? "";
    // Parts with another a3 (Crimea, Baikonur …) are coloured by iso3 but are not countries of their own.
    if (iso3 === "" || (byIso3.has(iso3) && row["a3"] !== iso3)) {
      continue;
    }
    byIso3.set(iso3, {
      iso3,
      en: row["en"] ?? "",
      ko: EVERYDAY_KOREAN[iso3] ?? row["ko"] ?? "",
      longitude: roundTo(Number(row["label_x"]), 4),
      latitude: roundTo(Number(row["label_y"]), 4),
    });
  }
  return [...byIso3.values()].sort(byKeys((country) => country.iso3));
}
