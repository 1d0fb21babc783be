/**
 * Which of BACI's editions speaks for a code: one over all years, never two. The edition in HS 1992 holds every pair
 * with weights from 1995 on; what it has, it speaks for.
 */
export const HS92_CODES: ReadonlySet<string> = new Set([
  "250410",
  "250490",
  "251020",
  "251110",
  "251910",
  "252922",
  "260200",
  "260300",
  "260400",
  "260600",
  "260800",
  "260900",
  "261000",
  "261100",
  "261390",
  "261400",
  "261510",
  "261710",
  "280450",
  "280530",
  "282200",
  "282520",
  "282530",
  "283691",
  "284610",
  "284690",
  "711011",
  "711021",
  "711031",
  "720292",
  "720293",
  "760110",
  "810110",
  "810310",
  "810510",
  "810600",
  "811211",
]);

/**
 * Today's codes whose goods are one code of 1992; several that become one are added up, report by report.
 * 810520 and 810530 (scrap) were 810510; a heading of one subheading is that subheading.
 */
export const CODE_OF_1992: Readonly<Record<string, string>> = {
  "810520": "810510",
  "810530": "810510",
  "2603": "260300",
  "2604": "260400",
  "2606": "260600",
  "2822": "282200",
  "8106": "810600",
  "8111": "811100",
};

/** Codes that stand beside a good in our sources but hold less or more than it: not read, said in docs/data-trade.md. */
export const NOT_THE_SAME_GOODS: ReadonlySet<string> = new Set([
  // Without the scrap that the code of 1992 holds.
  "810320",
  "811212",
  // Headings of which a code inside is held: they add articles and other grades.
  "2504",
  "2846",
  "7110",
  "7403",
  "7501",
  "7502",
  "7601",
  "8101",
  "8103",
  "8104",
  "8105",
  "8108",
  "8110",
]);
