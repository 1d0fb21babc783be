import type { Source } from "../../src/model/types.ts";

const USGS_LICENCE = "Public domain (U.S. Government work)";

function mineralCommoditySummaries(edition: number): Source {
  return {
    id: `usgs-mcs-${edition}`,
    publisher: "U.S. Geological Survey",
    title: `Mineral Commodity Summaries ${edition}, data release`,
    year: String(edition),
    licence: USGS_LICENCE,
    open: true,
    url: "https://www.usgs.gov/centers/national-minerals-information-center/mineral-commodity-summaries",
    citation: `U.S. Geological Survey, ${edition}, Mineral commodity summaries ${edition}: U.S. Geological Survey.`,
  };
}

/** Everything `ProductionRow.source` can name. */
export const PRODUCTION_SOURCES: readonly Source[] = [
  ...[2022, 2023, 2024, 2025, 2026].map(mineralCommoditySummaries),
  {
    id: "iea-explorer-2025",
    publisher: "International Energy Agency",
    title: "Critical Minerals Data Explorer, May 2025 edition (base year 2024)",
    year: "2025",
    licence: "CC BY 4.0 (as stated by the copy used; the IEA's own terms apply)",
    // The IEA's terms were not seen, only the copy's word: not to be handed on in bulk until somebody has read them.
    open: false,
    url: "https://www.iea.org/data-and-statistics/data-tools/critical-minerals-data-explorer",
    citation: "IEA (2025), Critical Minerals Data Explorer, IEA, Paris. Licence: CC BY 4.0.",
  },
  {
    id: "world-mining-data-2026",
    publisher: "Austrian Federal Ministry of Finance",
    title: "World Mining Data, reference years 2018–2024 (edition 2026, inferred from the last year)",
    year: "2026",
    licence: "Reproduction with citation",
    open: true,
    url: "https://www.world-mining-data.info",
    citation:
      "Austrian Federal Ministry of Finance, World Mining Data, table 6.4, reference years 2018–2024, Vienna (edition 2026, inferred from the last year).",
  },
  {
    id: "bgs-world-mineral-statistics",
    publisher: "British Geological Survey",
    title: "World Mineral Statistics, production by country",
    year: "2024",
    licence: "Open Government Licence v3.0",
    open: true,
    url: "https://ogcapi.bgs.ac.uk/collections/world-mineral-statistics",
    citation: "Contains British Geological Survey materials © UKRI.",
  },
  {
    id: "eu-crm-2023",
    publisher: "European Commission",
    title: "Study on the critical raw materials for the EU 2023, global supply shares (2016–2020 average)",
    year: "2023",
    licence: "CC BY 4.0",
    open: true,
    url: "https://op.europa.eu/en/publication-detail/-/publication/57318397-fdd4-11ed-a05c-01aa75ed71a1",
    citation: "European Commission (Grohol, M., Veeh, C.), 2023, Study on the critical raw materials for the EU 2023.",
  },
];
