/** English words of the cards of sites, countries and flows. */
export const cardEn = {
  "card.title": "Details",
  "card.close": "Close details",
  "card.showOnMap": "Show on the map",
  "card.loading": "Loading details …",
  "card.sources": "Sources",
  "field.country": "Country",
  "field.record": "record {record}",
  "flow.title": "{exporter} → {importer}",
  "flow.code": "HS {code}",
  "flow.doubtfulShort": "unusual price",
  "country.groups": "Groups",
  "country.noGroup": "In none of the groups on record.",
  "country.stay": "{from} to {to}",
  "country.stayOpen": "since {from}",
  "country.withheld": "withheld or not available",
  "country.sites": "Sites shown here ({count})",
} as const;
