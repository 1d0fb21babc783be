import { iso3OfName } from "../lib/countries.ts";
import type { Candidate } from "./candidate.ts";
import type { CountryIndex } from "./country-index.ts";

/** How far outside its country a point may lie: coasts and borders of the 1:10m map are coarse. */
const TOLERANCE_KM = 25;

/** Names of countries in the site files that the shared list does not know, and overseas parts the map files elsewhere. */
const NAMES: Readonly<Record<string, string>> = {
  "congo - kinshasa": "COD",
  "congo - brazzaville": "COG",
  "congo(kinshasa)": "COD",
  "republic of korea": "KOR",
  "korea, south": "KOR",
  "trinidad & tobago": "TTO",
  "domincan republic": "DOM",
  macedonia: "MKD",
  "great britain": "GBR",
  tibet: "CHN",
  "burkina fasso": "BFA",
  "french guyana": "FRA",
  "french guiana": "FRA",
  guadeloupe: "FRA",
  martinique: "FRA",
  mayotte: "FRA",
  reunion: "FRA",
  réunion: "FRA",
  svalbard: "NOR",
  "são tomé and príncipe": "STP",
  bosnia: "BIH",
  "bosnia-herzegovina": "BIH",
  "republic of the congo": "COG",
  "d. rep. of congo": "COD",
  "congo (zaire)": "COD",
  "kalaallit nunaat": "GRL",
  "côte divoire": "CIV",
  "côte d'ivoire": "CIV",
  "c\ufffdte d\ufffdivoire": "CIV",
  "united kingdom of great britain and northern ireland": "GBR",
  "the former yugoslav republic of macedonia": "MKD",
  surinam: "SUR",
  kirghistan: "KGZ",
  "union of myanmar": "MMR",
  guatamala: "GTM",
  "the gambia": "GMB",
  kyrgyzstan: "KGZ",
  "united republic of tanzania": "TZA",
  "democratic republic of the congo": "COD",
};

/** Countries where a source's name may be older or wider than the border: the point decides. First: as named. */
const WIDER: readonly (readonly [named: string, point: string])[] = [
  ["SRB", "XKX"],
  ["SRB", "MNE"],
  ["MAR", "ESH"],
  ["RUS", "UKR"],
  ["FIN", "ALA"],
  ["CHN", "HKG"],
  ["CHN", "MAC"],
  ["USA", "PRI"],
  ["FRA", "NCL"],
  ["FRA", "PYF"],
  ["DNK", "GRL"],
  ["ISR", "PSE"],
  ["SDN", "SSD"],
  ["ETH", "ERI"],
  ["GBR", "IMN"],
];

/** Names that two countries share: the point decides. */
const WITHOUT_BORDER: ReadonlySet<string> = new Set(["Korean Peninsula"]);

/** Sites that are real although they lie more than the tolerance off the coast: named by record, not guessed. */
const OFFSHORE: ReadonlySet<string> = new Set([
  // Phosphate of the sea floor.
  "usgs-africa-2021:NAx058",
  "usgs-major-deposits:698",
  "usgs-major-deposits:718",
  // Metal-bearing brine of the Red Sea (Atlantis II Deep).
  "usgs-major-deposits:2632",
  // St John's Island (Zabargad), an island too small for the 1:10m map.
  "usgs-africa-2021:EGd056",
  "usgs-major-deposits:2316",
]);

/** iso3 of a country as a site source names it (the curated list by its code), or null. */
export function iso3OfSiteCountry(name: string): string | null {
  // U+0092 is an apostrophe of Windows-1252 that one file has beside the plain one.
  const plain = name.trim().toLowerCase().replaceAll("\u0092", "").replaceAll(/\s+/g, " ");
  const short = plain.replace(/ ?\(.*\)$/, "");
  return /^[A-Z]{3}$/.test(name) ? name : (NAMES[plain] ?? iso3OfName(plain) ?? NAMES[short] ?? iso3OfName(short));
}

/** What `countryOfSite` needs of a site. */
type PlacedSite = Pick<Candidate, "source" | "record" | "country" | "longitude" | "latitude">;

/** The country of a site with a remark where the source says otherwise, or the reason why it has none. */
export type CountryVerdict = { readonly iso3: string; readonly note: string } | { readonly reason: string };

/** Where a site is filed: the named country where the point lies in it or within 25 km of it. */
export function countryOfSite(index: CountryIndex, site: PlacedSite): CountryVerdict {
  const { longitude, latitude, country } = site;
  if (!validPoint(longitude, latitude)) {
    return { reason: "no valid coordinates" };
  }
  const named = country === "" || WITHOUT_BORDER.has(country) ? null : iso3OfSiteCountry(country);
  if (country !== "" && named === null && !WITHOUT_BORDER.has(country)) {
    return { reason: `not in a country ("${country}")` };
  }
  const inside = index.at(longitude, latitude);
  if (named === null) {
    const iso3 = inside ?? index.nearest(longitude, latitude, TOLERANCE_KM);
    return iso3 === null ? { reason: "at sea, and no country named" } : { iso3, note: "" };
  }
  return inside === named ? { iso3: named, note: "" } : outside(index, site, named, inside);
}

function outside(index: CountryIndex, site: PlacedSite, named: string, inside: string | null): CountryVerdict {
  if (inside !== null && WIDER.some(([wide, point]) => wide === named && point === inside)) {
    return { iso3: inside, note: `the source files it under ${site.country}` };
  }
  if (OFFSHORE.has(`${site.source}:${site.record}`)) {
    return { iso3: named, note: "off the coast of the 1:10m map" };
  }
  if (index.distanceKm(site.longitude, site.latitude, named, TOLERANCE_KM) <= TOLERANCE_KM) {
    return { iso3: named, note: "" };
  }
  return { reason: `more than ${TOLERANCE_KM} km outside ${named}, in ${inside ?? "the sea"}` };
}

function validPoint(longitude: number, latitude: number): boolean {
  const finite = Number.isFinite(longitude) && Number.isFinite(latitude);
  return finite && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && (longitude !== 0 || latitude !== 0);
}
