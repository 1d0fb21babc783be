import type { Source } from "../../src/model/types.ts";

const USGS = "U.S. Geological Survey";

function publicDomain(id: string, title: string, year: string, url: string, citation: string): Source {
  return { id, publisher: USGS, title, year, licence: "Public domain (U.S. Government work)", open: true, url, citation };
}

/** Sources of the site folders, GeoNames (points of towns in the curated list) included. */
export const SITE_SOURCES: readonly Source[] = [
  {
    id: "lodeway-curated",
    publisher: "Lodeway",
    title: "Curated refineries, separation plants, chemical converters and smelters",
    year: "2026",
    licence: "Facts compiled by this project; each row cites its own source; town points GeoNames CC BY 4.0",
    open: true,
    url: "",
    citation: "Lodeway curated refineries (2026); each row names the article, report or page it rests on.",
  },
  {
    id: "geonames",
    publisher: "GeoNames",
    title: "GeoNames geographical database (points of cities, counties and provinces of the curated list)",
    year: "2024",
    licence: "CC BY 4.0",
    open: true,
    url: "https://www.geonames.org",
    citation: "GeoNames, https://www.geonames.org, CC BY 4.0.",
  },
  {
    id: "icmm-2025",
    publisher: "International Council on Mining and Metals (ICMM)",
    title: "ICMM Global Mining Dataset",
    year: "2025",
    licence: "CC BY 4.0",
    open: true,
    url: "https://www.icmm.com/en-gb/research/social-performance/2025/global-mining-dataset",
    citation: "ICMM Global Mining Dataset, September 2025 (V1) release.",
  },
  publicDomain(
    "usgs-indopacific-2024",
    "Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Select Countries in the Indo-Pacific",
    "2024",
    "https://www.sciencebase.gov/catalog/item/65caa1aed34ef4b119cb3427",
    "U.S. Geological Survey, National Minerals Information Center, 2024: data release, ScienceBase item 65caa1aed34ef4b119cb3427.",
  ),
  publicDomain(
    "usgs-africa-2021",
    "Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Africa",
    "2021",
    "https://doi.org/10.5066/P97EQWXP",
    "Padilla, A.J., and others, 2021: U.S. Geological Survey data release, https://doi.org/10.5066/P97EQWXP.",
  ),
  publicDomain(
    "usgs-china-2023",
    "Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of the People's Republic of China",
    "2023",
    "https://doi.org/10.5066/P9HK2K8I",
    "Neustaedter, E.R., and others, 2023: U.S. Geological Survey data release, https://doi.org/10.5066/P9HK2K8I.",
  ),
  publicDomain(
    "usgs-southwest-asia",
    "Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Southwest Asia",
    "",
    "https://www.sciencebase.gov/catalog/item/63891269d34ed907bf78e9cc",
    "U.S. Geological Survey, National Minerals Information Center: data release, ScienceBase item 63891269d34ed907bf78e9cc.",
  ),
  publicDomain(
    "usgs-latin-america",
    "Compilation of Geospatial Data (GIS) for the Mineral Industries and Related Infrastructure of Latin America and the Caribbean",
    "",
    "https://www.sciencebase.gov/catalog/item/5804d720e4b0824b2d1c19c6",
    "U.S. Geological Survey, National Minerals Information Center: data release, ScienceBase item 5804d720e4b0824b2d1c19c6.",
  ),
  publicDomain(
    "usgs-minfac",
    "Mineral operations outside the United States",
    "2003–2008",
    "https://mrdata.usgs.gov/mineral-operations/",
    "U.S. Geological Survey, Mineral operations outside the United States: https://mrdata.usgs.gov/mineral-operations/.",
  ),
  publicDomain(
    "usgs-pp1802",
    "Global distribution of selected mines, deposits, and districts of critical minerals",
    "2017",
    "https://doi.org/10.5066/F7GH9GQR",
    "Labay, K., Burger, M.H., Bellora, J.D., Schulz, K.J., DeYoung, J.H., Jr., Seal, R.R., II, Bradley, D.C., Mauk, J.L., and San Juan, C.A., 2017: U.S. Geological Survey data release, https://doi.org/10.5066/F7GH9GQR.",
  ),
  publicDomain(
    "usgs-major-deposits",
    "Major mineral deposits of the world",
    "2005",
    "https://mrdata.usgs.gov/major-deposits/",
    "Schulz, K.J., and Briskey, J.A., eds., 2005: U.S. Geological Survey Open-File Report 2005-1294.",
  ),
  publicDomain(
    "usgs-copper-2016",
    "Spatial database of the 2013 global mineral resource assessment of undiscovered copper resources: porphyry and sediment-hosted deposits",
    "2016",
    "https://doi.org/10.3133/sir20105090Z",
    "Dicken, C.L., Dunlap, P., Parks, H.L., Hammarstrom, J.M., and Zientek, M.L., eds., 2016: U.S. Geological Survey Scientific Investigations Report 2010-5090-Z.",
  ),
  {
    id: "gsc-tin-tungsten",
    publisher: "Geological Survey of Canada",
    title: "World tin and tungsten deposit database (Open File 7688)",
    year: "2014",
    licence: "Open Government Licence – Canada",
    open: true,
    url: "https://doi.org/10.4095/295581",
    citation:
      "Sinclair, W.D., Jonasson, I.R., Kirkham, R.V., and Soregaroli, A.E., 2014: Geological Survey of Canada, Open File 7688. Contains information licensed under the Open Government Licence – Canada.",
  },
  publicDomain(
    "usgs-ree",
    "Rare earth element mines, deposits, and occurrences",
    "2002",
    "https://mrdata.usgs.gov/ree/",
    "Orris, G.J., and Grauch, R.I., 2002: U.S. Geological Survey Open-File Report 02-189.",
  ),
  publicDomain(
    "usgs-laterite",
    "Ni-Co laterite deposits of the world",
    "2011",
    "https://mrdata.usgs.gov/laterite/",
    "Berger, V.I., and others, 2011: U.S. Geological Survey Open-File Report 2011-1058.",
  ),
  publicDomain(
    "usgs-carbonatite",
    "Rare earth element mineral deposits in carbonatites",
    "2009",
    "https://mrdata.usgs.gov/carbonatite/",
    "Berger, V.I., and others, 2009: U.S. Geological Survey Open-File Report 2009-1139.",
  ),
  publicDomain(
    "usgs-sediment-zinc-lead",
    "Sediment-hosted zinc-lead deposits of the world",
    "2009",
    "https://mrdata.usgs.gov/sedexmvt/",
    "Taylor, R.D., and others, 2009: U.S. Geological Survey Open-File Report 2009-1297.",
  ),
  publicDomain(
    "usgs-vms",
    "Volcanogenic massive sulfide deposits of the world",
    "2009",
    "https://mrdata.usgs.gov/vms/",
    "Mosier, D.L., and others, 2009: U.S. Geological Survey Open-File Report 2009-1034.",
  ),
  publicDomain(
    "usgs-us-critical",
    "Mineral deposit data for critical minerals in the United States",
    "",
    "https://mrdata.usgs.gov/deposit/",
    "U.S. Geological Survey, USMIN mineral deposit database: https://mrdata.usgs.gov/deposit/.",
  ),
];
