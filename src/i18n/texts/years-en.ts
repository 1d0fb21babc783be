/** English words of years of which less is held, and of files that did not come. */
export const yearsEn = {
  "sentence.lost": "The trade rows of {year} did not come.",
  "sentence.shareLost": "The figures of who refined and mined {mineral} in {year} did not come.",
  "answer.lost": "Did not come, and in no figure here: {goods}.",
  "answer.sharesLost": "The figures of output did not come.",
  "answer.beforeOutput":
    "Before {first} no output by country is held: in {year} shares of the world are those of a year at most three years away, or not known, and no supply is traced.",
  "answer.goodFrom": "{good} (from {year})",
  "answer.unweighed": "{share} of the value in view has no weight ({count} rows) and is in no amount here.",
  "answer.unweighedRanking":
    "Too much of the value in view has no weight to rank by weight, to trace by it or to make shares.",
  "answer.content":
    "Goods of several stages are added up by what they contain, an estimate: gross tonnes times the middle of each good’s range (metal; of rare earths, oxides).",
  "answer.uncounted":
    "{share} of the value in view has no weight or no well-known content and is in no amount here. Content not known, or only within a wide range: {goods}.",
  "answer.uncountedRanking":
    "Of too much of the value in view the content is not known to rank by it, to trace by it or to make shares.",
  "answer.oneStage": "{stage} alone, by gross weight",
  "answer.reportSpan": "By report {low} to {high}",
  "answer.baskets": "Customs codes that hold it with others ({count})",
  "answer.byValue": "Show by value",
  "trend.since": "Since {year}",
  "trend.onItsWay": "The earlier years are on their way …",
} as const;
