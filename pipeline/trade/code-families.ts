/** Heading (or sum) → codes inside it that our data also holds. The two are never both used for one pair and year. */
export const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  "8105": ["810520", "810590"],
  "7501": ["750110", "750120"],
  "7502": ["750210", "750220"],
  "2504": ["250410", "250490"],
  "2846": ["284690"],
  REE3: ["284690", "280530", "2846"],
  "7403": ["740311"],
  "8104": ["810411"],
  "8108": ["810820"],
  "8101": ["810194"],
  "8110": ["811010"],
  "8103": ["810320"],
  "7110": ["711011", "711021"],
};

/**
 * Code → heading of which it is a small part, while the bulk (250410, natural graphite powder and flakes) is held
 * from one exporter only. Where a pair's heading is held and is worth more, the heading counts and the code yields.
 */
export const SMALL_CHILDREN: Readonly<Record<string, string>> = { "250490": "2504" };

/** Scrap is secondary feed and left out on purpose. */
export const SCRAP_CODES: ReadonlySet<string> = new Set(["750300", "810530"]);

/** HS4 headings with one subheading only: the same goods. */
export const SINGLE_CHILD: Readonly<Record<string, string>> = {
  "2603": "260300",
  "2606": "260600",
  "8111": "811100",
  "2604": "260400",
  "7402": "740200",
  "2822": "282200",
};
