/** English words of a link or a briefing that was made with other data. */
export const editionsEn = {
  "editions.changed": "Made with the data of {day}. Figures have changed since:",
  "editions.unchanged":
    "Made with the data of {day}. Of the figures compared for this view, none has changed so that it shows.",
  "editions.line": "{figure}: {old} → {now} ({why})",
  "editions.figure.processorShare": "Share of {processor} in the world’s refining or mining",
  "editions.figure.consumerShare": "Part of the imports of {consumer} that comes from {processor}",
  "editions.figure.feedAmount": "Raw material into {processor}",
  "editions.figure.outputAmount": "Processed goods out of {processor}",
  "editions.figure.topOriginShare": "Part of the largest supplier of raw material",
  "editions.figure.mspTrade": "Trade between MSP partners and resource-rich countries",
  "editions.figure.allTrade": "All trade",
  "editions.why.publisher": "another publisher",
  "editions.why.goods": "other goods are counted",
  "editions.why.source": "another source of the same trade",
  "editions.why.rows": "rows were corrected",
  "link.otherData":
    "This link was made with data version {madeWith}; this copy holds {now}. Figures may differ; the old ones are in lodeway-{madeWith}.zip: ask whoever sent the link.",
} as const;
