/** English words of the methods page: one paragraph a formula, then an example from the data on screen. */
export const methodEn = {
  intro:
    "Every number is a sum or a ratio of rows of the data package. Each paragraph says how; the example below it is computed now, from what is on screen.",
  example: "Example, now on screen",
  "editions.title": "What changed in this edition",
  "editions.text":
    "From the data of {before} to those of {now}, {count} of the compared figures changed so that it shows: shares by half a point, amounts by half a hundredth. Of those in view:",
  "editions.none": "None of the figures in view.",
  "editions.file": "All changes as CSV",
  noExample: "No example: the data on screen does not hold what this needs.",
  "tracing.title": "Tracing by proportional mixing",
  "tracing.text":
    "What a country sells is taken to carry the mix of what it mined, made and bought in that year. That is written as one equation for each country and each step (ore, intermediate, refined good), and all are solved together, so that goods which pass through several countries are followed to the end. For one consumer: part mined in o and refined in p = imports refined in p × part of p’s raw material mined in o, added up and divided by the total.",
  "tracing.example":
    "Of {total}, {refined} was refined in {processor}. Of that, {path} was mined in {origin}: {path} ÷ {total} = {share} of the {base} of {consumer}.",
  "base.title": "Share of imports and share of supply",
  "base.text":
    "Supply = imports of refined goods from outside + own refined output. What a refiner buys as raw material is not in it; where that is more than the rest and its own output is not known, no share is told. Own output counts only where its figure can be put on the unit of the trade. Where it cannot, the total is imports alone, and the words are “share of imports”. Trade among the members of a bloc is left out.",
  "base.exampleSupply": "{imports} of imports + {own} of own output = {total}: share of supply.",
  "base.exampleImports": "{imports} of imports; own output not known on this unit: share of imports.",
  "worldAverage.title": "World average",
  "worldAverage.text":
    "Where nothing is known of a refiner’s raw material, it is spread over mining countries by their shares of world mining. How much of the total rests on that is said with the answer.",
  "worldAverage.example": "{amount} of {total} = {share}.",
  "shares.title": "Share of the world",
  "shares.text":
    "Share = a country’s output ÷ world output of the same publisher, year and basis. One publisher is used for each mineral, stage and year; the figures of the others stand beside it when a number is asked. Where a year has no figure, the nearest within three years is taken and named.",
  "shares.example": "{name}, {year}: {quantity} t ÷ {share} = {world} t of world output ({basis}, {publisher}).",
  "hhi.title": "Concentration (HHI)",
  "hhi.text":
    "The Herfindahl–Hirschman index is the sum of the squared percentages of all countries: 10,000 for one country alone. Bands follow the Merger Guidelines of the US Department of Justice and the Federal Trade Commission of 18 December 2023: below 1,000 not concentrated, 1,000 to 1,800 moderately, above 1,800 highly concentrated. Where a part is unknown the index is a lower bound; its upper bound gives the unknown part to the largest country, and where the two lie in different bands both are said.",
  "hhi.example": "{terms}: HHI {figure}, {bands} (refined in, {consumer}).",
  "groups.title": "Groups of countries",
  "groups.text":
    "Membership is as of the selected year: whoever belonged on at least one day of it. A country in two groups is in both totals, so groups must not be added up.",
  "groups.example": "{year}: {msp} MSP partners, {rich} resource-rich countries; in both: {both}.",
  "fold.title": "What is drawn",
  "fold.text":
    "Of each role the largest flows that together make 95% of the amount are drawn; the rest is told as a count and an amount. In the flow diagram countries below 0.5% of the total are folded into “others”.",
  "fold.example": "{drawn} of {total} in view is drawn; {count} flows ({folded}) are folded.",
  "content.title": "By weight",
  "content.text":
    "Gross tonnes are added up only of goods of one stage. Across stages it is what they contain, an estimate: gross weight times the middle of the range of each good, as metal in dry goods (of rare earths, as oxides). A good of which the content is not known, or only within more than threefold, is in no amount, and is named; where these are more than a tenth of the value nothing is ranked, shared out or traced, and the sentence says that its amounts are what is known; of gross weights, that they are the least.",
  "content.one": "{good}: {low} {basis} ({evidence}).",
  "content.range": "{good}: {low} to {high} {basis} ({evidence}).",
  "unknown.title": "Unknown is not zero",
  "unknown.text":
    "A row without a value (or weight) is in no sum of that measure, and the number of such rows is stated. A code that is not held for a year is named as not held.",
  "unknown.example": "{count} rows in view have no figure in this measure.",
  "reports.title": "Two reports of one flow",
  "reports.text":
    "Exporter and importer often report different amounts. One report is used in all sums; where a second one is held it stands beside the first with its gap: (second − first) ÷ first. The two are never added.",
  "reports.example":
    "{exporter} → {importer}, HS {code}: {first} and {second}: ({second} − {first}) ÷ {first} = {gap}.",
  "sensitivity.title": "How far a share moves",
  "sensitivity.text":
    "Goods are mixed by value, because the metal in a tonne of ore and in a tonne of intermediate differ a hundredfold. Beside each answer stands what it would be if goods were mixed by weight (of several stages: by content), where that is known of nine tenths of the value, and what it was a year before.",
  "sensitivity.example": "Refined in {processor}: {share}; mixed by weight: {otherwise}.",
  "sensitivity.exampleContent": "Refined in {processor}: {share}; mixed by content: {otherwise}.",
} as const;
