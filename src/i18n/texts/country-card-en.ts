/** English words of the card of a country. */
export const countryCardEn = {
  "country.shares": "Share of the world",
  "country.mining": "Mining, {year}",
  "country.refining": "Refining, {year}",
  "country.noShare": "not among the countries in the source",
  "country.exports": "Sells to",
  "country.imports": "Buys from",
  "country.drawnOnly": "Flows drawn on the map, {year}.",
  "country.noFlows": "No flow drawn on the map.",
  "country.setProcessor": "Route through this country",
  "country.isProcessor": "Journeys run through this country.",
} as const;
