import type { Source } from "../../src/model/types.ts";
import { EU_TREATY_SOURCE } from "../facts/memberships.ts";

/** Common knowledge, named so that no row stands without a source. */
export const EU_TREATY: Source = {
  id: EU_TREATY_SOURCE,
  publisher: "European Union",
  title: "EU treaty membership, 27 members since 2020-02-01",
  year: "2020",
  licence: "Facts only, no text copied (common knowledge)",
  open: true,
  url: "https://european-union.europa.eu/principles-countries-history/eu-countries_en",
  citation: "EU treaty membership, 27 members since 2020-02-01.",
};

/** Sources of the basemap and of the names and positions of countries. */
export const BASEMAP_SOURCES: readonly Source[] = [
  {
    id: "natural-earth",
    publisher: "Natural Earth",
    title: "Natural Earth 1:10m and 1:50m vectors: countries, disputed areas, bathymetry, lakes, places",
    year: "2022",
    licence: "Public domain",
    open: true,
    url: "https://www.naturalearthdata.com",
    citation: "Made with Natural Earth. Free vector and raster map data @ naturalearthdata.com.",
  },
  {
    id: "unicode-cldr",
    publisher: "Unicode Consortium",
    title: "Common Locale Data Repository 48.2: names of countries and cities in English and Korean",
    year: "2026",
    licence: "Unicode License v3 (attribution)",
    open: true,
    url: "https://cldr.unicode.org",
    citation: "Unicode Consortium, Common Locale Data Repository, version 48.2.",
  },
];
