/** English words of a consumer's traced supply. */
export const supplyPanelEn = {
  "sentence.imports":
    "In {year} {consumer} imported {total} of {goods}: {refinedShare} was refined in {processor} and {minedShare} mined in {origin}.",
  "sentence.supply":
    "In {year} {consumer} had {total} of {goods}, imports and own output together: {refinedShare} was refined in {processor} and {minedShare} mined in {origin}.",
  "sentence.imports.noOrigin":
    "In {year} {consumer} imported {total} of {goods}: {refinedShare} was refined in {processor}. Where it was mined is not known.",
  "sentence.supply.noOrigin":
    "In {year} {consumer} had {total} of {goods}, imports and own output together: {refinedShare} was refined in {processor}. Where it was mined is not known.",
  "sentence.imports.noProcessor":
    "In {year} {consumer} imported {total} of {goods}: {minedShare} was mined in {origin}. Where it was refined is not known.",
  "sentence.supply.noProcessor":
    "In {year} {consumer} had {total} of {goods}, imports and own output together: {minedShare} was mined in {origin}. Where it was refined is not known.",
  "sentence.imports.nothing":
    "In {year} {consumer} imported {total} of {goods}. Where it was mined and refined is not known.",
  "sentence.supply.nothing":
    "In {year} {consumer} had {total} of {goods}, imports and own output together. Where it was mined and refined is not known.",
  "sentence.unweighed":
    "By weight the supply of {consumer} in {year} cannot be told: only {share} of the value of {goods} and raw material traded has a weight.",
  "sentence.uncounted":
    "By content the supply of {consumer} in {year} cannot be told: weight and content are known of only {share} of the value of {goods} traded.",
  "sentence.none": "No imports of {goods} by {consumer} are known for {year}.",
  "sentence.feedOnly":
    "{consumer} refines what it imports: {feed} of raw material in {year}. How much it refines is not known on the same unit, so its supply cannot be told.",
  "sentence.feedOnly.group":
    "{consumer} refine what they import: {feed} of raw material in {year}. How much they refine is not known on the same unit, so their supply cannot be told.",
  "sentence.mostlyFeed":
    "{consumer} refines most of what it imports: {feed} of raw material in {year}, beside {total} of {goods}. How much it refines is not known on the same unit, so its supply cannot be told.",
  "sentence.mostlyFeed.group":
    "{consumer} refine most of what they import: {feed} of raw material in {year}, beside {total} of {goods}. How much they refine is not known on the same unit, so their supply cannot be told.",
  "sentence.oneSided":
    "In {year} {consumer} imported {total} of {goods} that many countries report, and at least {oneSided} that only one or two report. Where it was mined and refined cannot be told.",
  withheld: "Where it was mined and refined, its concentration and the colours of the map: not known.",
  estimate: "Shares are estimates, traced through every refining country.",
  "base.imports": "Share of the imports of {goods}: own output is not known on the same basis.",
  "base.supply": "Share of the supply of {goods}: imports and own output.",
  worldAverage:
    "World average: {share} of it is spread over mining countries by world shares, because the raw material of its refiners is not known.",
  through: "{share} touched {processor} at some step.",
  caveats: "What else the shares rest on ({count})",
  lastProcessed:
    "{share} is counted as refined in {names}, which the source of the world’s refining does not name, or with under 1%. What is sold from there may be an intermediate that was last processed there.",
  "unknown.mined": "Where {share} of it was mined is not known.",
  "unknown.refined": "Where {share} of it was refined is not known.",
  minesLeftOut:
    "{share} was refined in countries whose own mines are not known on the same basis: there the origins of imported raw material stand for all of it.",
  absent: "Not held for {year}, and in no amount here: {goods}.",
  mixedByWeight: "Mixed by weight: no values are known.",
  mixedByContent: "Mixed by content: no values are known.",
  "sensitivity.otherMix":
    "Mixed by weight in place of value: {refinedShare} refined in {processor}, {minedShare} mined in {origin}.",
  "sensitivity.otherMix.content":
    "Mixed by content in place of value: {refinedShare} refined in {processor}, {minedShare} mined in {origin}.",
  "sensitivity.yearBefore": "A year before: {refinedShare} refined in {processor}, {minedShare} mined in {origin}.",
  loading: "Tracing the supply …",
  "loading.notHeld": "No refined goods of {mineral} are held for {year}, or too few reports of them: nothing to trace.",
  "loading.lost": "What the supply is traced from did not come, or the tracing failed.",
  "loading.none": "Choose one mineral and whose supply to trace.",
  "switch.stage": "Mined or refined",
  "switch.mined": "Mined in",
  "switch.refined": "Refined in",
  "switch.scope": "Shares of",
  "switch.world": "World",
  sankey: "From mine to {consumer}",
  "sankey.columns": "Mined in → refined in → {consumer}. Bands: {goods}, {measure}; thin ones are folded.",
  "sankey.label":
    "Flow diagram: mining countries, refining countries and {consumer}. The same figures stand in the table below it.",
  "sankey.mined": "Mined in {name}: {share}",
  "sankey.refined": "Refined in {name}: {share}",
  "sankey.consumer": "{name}: {amount}",
  "sankey.link": "Mined in {origin}, refined in {processor}: {share}",
  "sankey.into": "Refined in {processor}, to {consumer}: {share}",
  "sankey.others": "{count} others",
  "sankey.unknown": "Unknown",
  "sankey.enlarge": "Enlarge",
  "sankey.table": "As a table",
  "table.mined": "Mined in",
  "table.refined": "Refined in",
  "table.amount": "Amount",
  "table.share": "Share",
  "table.total": "Total",
  "ranking.mined": "Where it was mined",
  "ranking.refined": "Where it was refined",
  "ranking.unit.imports": "Share of the imports of {goods} by {consumer}, {year}; estimate",
  "ranking.unit.supply": "Share of the supply of {goods} of {consumer}, {year}; estimate",
  trend: "Over the years",
  "trend.refined": "Refined in {name}",
  "trend.mined": "Mined in {name}",
  "trend.unit.imports": "Share of the imports of {goods}; a break in a line: not known",
  "trend.unit.supply": "Share of the supply of {goods}; a break in a line: not known",
  "trend.unit.mixed":
    "Share of the supply of {goods}, in years whose own output is not known of imports (hollow); a break in a line: not known",
  "trend.goods": "Lines break in {years}: from then on other customs codes are held, and other goods are counted.",
  "trend.edition":
    "Lines break in {year} ({after}): some of these goods are counted by the customs nomenclature {before} until then and by {after} from then on.",
  "trend.averaged": "Hollow points of “mined in” are mostly world averages.",
  "trend.group": "Members as of each year.",
  "trend.label": "Line chart of two shares by year. The same figures stand in the table below it.",
  "trend.year": "Year",
  "trend.unknown": "not known",
  "trend.events": "Policy events ({count})",
  "trend.go": "Go to {year}",
  concentration: "Concentration",
  "concentration.unit": "HHI: sum of squared percentages, 0 to 10,000",
  "concentration.mining": "Mining",
  "concentration.refining": "Refining",
  "concentration.world": "World",
  "concentration.hhi": "HHI",
  "concentration.largest": "Largest",
  "concentration.three": "Largest three",
  "concentration.china": "China",
  "concentration.unknown": "Not known",
  "concentration.atLeast": "≥ {value}",
  "concentration.bands":
    "Bands: below 1,000 not concentrated, to 1,800 moderate, above high (US Department of Justice and FTC, 2023).",
  "concentration.between": "{low} to {high}",
  "band.unconcentrated": "not concentrated",
  "band.moderate": "moderate",
  "band.high": "high",
  "partners.title": "Partners and suppliers",
  "partners.unit": "{mineral}, {year}",
  "partners.msp": "MSP partners as one bloc",
  "partners.mspUnit": "Measured imports of goods in view, and the part from {processor}",
  "partners.members": "Members ({count})",
  "partners.member": "Country",
  "partners.imports": "Imports",
  "partners.from": "from {processor}",
  "partners.trace": "Trace the supply of the bloc",
  "partners.rich": "Resource-rich countries as suppliers",
  "partners.richUnit": "World shares of mining and refining; measured exports of raw material to {processor}",
  "partners.mines": "Mines",
  "partners.refines": "Refines",
  "partners.leaves": "To {processor}",
  "partners.noFigure": "no figure",
} as const;
