/** English words of years of which less is held, and of files that did not come. */
export const yearsEn = {
  "sentence.lost": "The trade rows of {year} did not come.",
  "sentence.shareLost": "The figures of who refined and mined {mineral} in {year} did not come.",
  "answer.lost": "Did not come, and in no figure here: {goods}.",
  "answer.sharesLost": "The figures of output did not come.",
  "answer.beforeOutput":
    "Before {first} no output by country is held: in {year} shares of the world are those of a year at most three years away, or not known, and no supply is traced.",
  "answer.goodFrom": "{good} (from {year})",
  "answer.unweighed": "{share} of the value in view has no weight ({count} rows) and is in no amount by weight.",
  "answer.unweighedRanking":
    "Too much of the value in view has no weight to rank by weight, to trace by it or to make shares.",
  "answer.byValue": "Show by value",
  "trend.since": "Since {year}",
  "trend.onItsWay": "The earlier years are on their way …",
} as const;
