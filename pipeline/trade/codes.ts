import type { HsCode, MineralId, Stage } from "../../src/model/types.ts";
import { KOREAN_NOTES, TRUNCATIONS } from "./code-notes.ts";

/** feed: raw material when a processor imports it; output: refined goods when it exports it; both: see the note. */
type Use = "feed" | "output" | "both";

function code(
  hsCode: string,
  minerals: readonly MineralId[],
  stage: Stage,
  use: Use,
  en: string,
  ko: string,
  note = "",
  mixed = note !== "" && /mix|hold|also|includ|with articles/.test(note),
): HsCode {
  const noteKo = note === "" ? "" : (KOREAN_NOTES[hsCode] ?? "");
  const [feed, output] = [use !== "output", use !== "feed"];
  return withTruncation({ hsCode, minerals, stage, feed, output, mixed, en, ko, note, noteKo });
}

/** Says of a code held in part what part that is: in fields of its own, and after the note, which the cards show. */
function withTruncation(whole: HsCode): HsCode {
  const truncation = TRUNCATIONS[whole.hsCode];
  if (truncation === undefined) {
    return whole;
  }
  const { en, ko } = truncation;
  const [note, noteKo] = [`${whole.note} ${en}`.trim(), `${whole.noteKo} ${ko}`.trim()];
  return { ...whole, note, noteKo, truncated: en, truncatedKo: ko };
}

const BOTH = "Crude and refined grades share the code: raw material when bought by a processor, product when sold.";
const HEADING = "Heading reported whole: also articles, and scrap, mixed with unwrought metal.";

/**
 * Customs codes of the atlas: those that our trade data holds. Stage by facts/hs-codes.csv, with these differences:
 * codes under which both crude and refined grades are traded count both ways (`use`), chemicals and ferro-alloys that
 * a refiner sells are refined (282200, 282010, 282090, 284690, 720292, 720293), salts for cells are material (284290),
 * and scrap is left out.
 */
export const HS_CODES: readonly HsCode[] = [
  code(
    "253090",
    ["lithium"],
    "ore",
    "feed",
    "Spodumene and other mineral substances",
    "스포듀민 등 기타 광물",
    "Residual code that mixes many minerals: spodumene and lepidolite for Australia, Zimbabwe, Brazil, Nigeria and Canada to China, little of it elsewhere.",
    true,
  ),
  code("283691", ["lithium"], "intermediate", "both", "Lithium carbonate", "탄산리튬", BOTH, false),
  code("282520", ["lithium"], "refined", "output", "Lithium oxide and hydroxide", "산화·수산화리튬"),
  code(
    "850760",
    ["lithium", "nickel", "cobalt", "manganese", "graphite"],
    "material",
    "output",
    "Lithium-ion batteries",
    "리튬이온 배터리",
    "Whole batteries: mixes all cell chemistries.",
    true,
  ),
  code(
    "282690",
    ["lithium"],
    "material",
    "output",
    "Complex fluorine salts (incl. LiPF6)",
    "불화물 복합염 (LiPF6 포함)",
    "Mixed code: includes the electrolyte salt LiPF6.",
    true,
  ),
  code(
    "284290",
    ["lithium"],
    "material",
    "output",
    "Salts of inorganic acids n.e.c. (incl. LFP)",
    "기타 무기산염 (LFP 포함)",
    "Residual code that mixes lithium iron phosphate with other salts.",
    true,
  ),
  code(
    "285390",
    ["nickel", "cobalt", "manganese"],
    "material",
    "output",
    "Other inorganic compounds (incl. cathode precursors)",
    "기타 무기화합물 (전구체 포함)",
    "Residual code that mixes cathode precursors with other compounds.",
    true,
  ),
  code("260500", ["cobalt"], "ore", "feed", "Cobalt ores and concentrates", "코발트광"),
  code(
    "810520",
    ["cobalt"],
    "intermediate",
    "both",
    "Cobalt hydroxide, mattes and unwrought metal",
    "코발트 수산화물·매트·괴",
    "Holds crude hydroxide (about 30 % cobalt, gross weight) and unwrought metal alike: raw material when bought by a processor, product when sold.",
    true,
  ),
  code(
    "282200",
    ["cobalt"],
    "refined",
    "both",
    "Cobalt oxides and hydroxides",
    "산화·수산화코발트",
    `${BOTH} The DR Congo's hydroxide to China is booked under 810520.`,
    false,
  ),
  code("810590", ["cobalt"], "material", "output", "Cobalt articles", "코발트 제품"),
  code(
    "8105",
    ["cobalt"],
    "intermediate",
    "both",
    "Cobalt and articles (heading 8105)",
    "코발트 및 제품 (8105호)",
    HEADING,
    true,
  ),
  code("260400", ["nickel"], "ore", "feed", "Nickel ores and concentrates", "니켈광"),
  code("750110", ["nickel"], "intermediate", "feed", "Nickel mattes", "니켈 매트"),
  code(
    "750120",
    ["nickel"],
    "intermediate",
    "feed",
    "Nickel oxide sinters and other intermediates (incl. MHP)",
    "산화니켈 소결체·중간재 (MHP 포함)",
  ),
  code(
    "7501",
    ["nickel"],
    "intermediate",
    "feed",
    "Nickel mattes and intermediates (heading 7501)",
    "니켈 매트·중간재 (7501호)",
  ),
  code("282540", ["nickel"], "refined", "both", "Nickel oxides and hydroxides", "산화·수산화니켈", BOTH, false),
  code("282735", ["nickel"], "refined", "output", "Nickel chloride", "염화니켈"),
  code("283324", ["nickel"], "refined", "output", "Nickel sulphate", "황산니켈"),
  code("750210", ["nickel"], "refined", "output", "Unwrought nickel, not alloyed", "니켈괴 (비합금)"),
  code("750220", ["nickel"], "refined", "output", "Unwrought nickel alloys", "니켈 합금괴"),
  code("7502", ["nickel"], "refined", "output", "Unwrought nickel (heading 7502)", "니켈괴 (7502호)"),
  code("750400", ["nickel"], "material", "output", "Nickel powders and flakes", "니켈 분말·플레이크"),
  code(
    "283329",
    ["cobalt", "manganese"],
    "refined",
    "output",
    "Sulphates n.e.c. (incl. cobalt, manganese)",
    "기타 황산염 (코발트·망간 포함)",
    "Mixes cobalt, manganese and other sulphates.",
    true,
  ),
  code(
    "250410",
    ["graphite"],
    "ore",
    "both",
    "Natural graphite, powder or flakes",
    "천연흑연 (분말·인상)",
    `${BOTH} Spherical anode graphite is here too.`,
    true,
  ),
  code("250490", ["graphite"], "ore", "both", "Natural graphite, other forms", "천연흑연 (기타)", BOTH, false),
  code("2504", ["graphite"], "ore", "both", "Natural graphite (heading 2504)", "천연흑연 (2504호)", BOTH, false),
  code("380110", ["graphite"], "refined", "output", "Artificial graphite", "인조흑연"),
  code(
    "284690",
    ["rare-earths"],
    "refined",
    "both",
    "Rare-earth compounds (other than cerium)",
    "희토류 화합물 (세륨 제외)",
    "Holds mixed concentrates and carbonates as well as separated oxides: raw material when bought by a processor, product when sold.",
    true,
  ),
  code(
    "2846",
    ["rare-earths"],
    "refined",
    "both",
    "Rare-earth compounds incl. cerium (heading 2846)",
    "희토류 화합물 (2846호, 세륨 포함)",
    "Holds mixed concentrates and carbonates as well as separated oxides, cerium included.",
    true,
  ),
  code("280530", ["rare-earths"], "refined", "output", "Rare-earth metals", "희토류 금속"),
  code(
    "REE3",
    ["rare-earths"],
    "refined",
    "both",
    "Rare-earth metals and compounds (280530+284610+284690)",
    "희토류 금속·화합물 (280530+284610+284690)",
    "Three codes that the source gives as one sum, weight only: mixes crude and separated material.",
    true,
  ),
  code(
    "850511",
    ["rare-earths"],
    "material",
    "output",
    "Permanent magnets of metal",
    "금속 영구자석",
    "Magnets of every metal, mixed; rare-earth magnets are most of the value.",
    true,
  ),
  code("260200", ["manganese"], "ore", "feed", "Manganese ores and concentrates", "망간광"),
  code("282010", ["manganese"], "refined", "both", "Manganese dioxide", "이산화망간", BOTH, false),
  code("282090", ["manganese"], "refined", "both", "Other manganese oxides", "기타 산화망간", BOTH, false),
  code(
    "811100",
    ["manganese"],
    "refined",
    "output",
    "Manganese metal and articles",
    "망간 금속 및 제품",
    "Unwrought metal with articles and scrap.",
    true,
  ),
  code("260300", ["copper"], "ore", "feed", "Copper ores and concentrates", "동광"),
  code("740200", ["copper"], "intermediate", "feed", "Unrefined copper, anodes", "조동·양극"),
  code("740311", ["copper"], "refined", "output", "Refined copper cathodes", "전기동 (음극)"),
  code("7403", ["copper"], "refined", "output", "Refined copper and alloys (heading 7403)", "정제 구리 (7403호)"),
  // Gallium is won from bauxite, but its origin is the alumina plant: bauxite is no measure of gallium's raw material.
  code("260600", ["aluminium"], "ore", "feed", "Bauxite", "보크사이트", "Host ore of gallium.", false),
  code("7601", ["aluminium"], "refined", "output", "Unwrought aluminium", "알루미늄괴"),
  code("280469", ["silicon"], "refined", "output", "Silicon below 99.99 %", "실리콘 (99.99% 미만)"),
  code("810411", ["magnesium"], "refined", "output", "Unwrought magnesium, 99.8 % and more", "마그네슘괴 (99.8% 이상)"),
  code(
    "8104",
    ["magnesium"],
    "refined",
    "output",
    "Magnesium and articles (heading 8104)",
    "마그네슘 및 제품 (8104호)",
    HEADING,
    true,
  ),
  code("810820", ["titanium"], "refined", "output", "Unwrought titanium, powders", "티타늄괴·분말"),
  code(
    "8108",
    ["titanium"],
    "refined",
    "output",
    "Titanium and articles (heading 8108)",
    "티타늄 및 제품 (8108호)",
    HEADING,
    true,
  ),
  code("720292", ["vanadium"], "refined", "output", "Ferro-vanadium", "페로바나듐"),
  code("810194", ["tungsten"], "refined", "output", "Unwrought tungsten", "텅스텐괴"),
  code(
    "8101",
    ["tungsten"],
    "refined",
    "output",
    "Tungsten and articles (heading 8101)",
    "텅스텐 및 제품 (8101호)",
    HEADING,
    true,
  ),
  code("811010", ["antimony"], "refined", "output", "Unwrought antimony, powders", "안티모니괴·분말"),
  code(
    "8110",
    ["antimony"],
    "refined",
    "output",
    "Antimony and articles (heading 8110)",
    "안티모니 및 제품 (8110호)",
    HEADING,
    true,
  ),
  code("8001", ["tin"], "refined", "output", "Unwrought tin", "주석괴"),
  code("810320", ["tantalum"], "refined", "output", "Unwrought tantalum", "탄탈럼괴"),
  code(
    "8103",
    ["tantalum"],
    "refined",
    "output",
    "Tantalum and articles (heading 8103)",
    "탄탈럼 및 제품 (8103호)",
    HEADING,
    true,
  ),
  code("720293", ["niobium"], "refined", "output", "Ferro-niobium", "페로니오븀"),
  code("711011", ["platinum-group"], "refined", "output", "Platinum, unwrought or powder", "백금 (괴·분말)"),
  code("711021", ["platinum-group"], "refined", "output", "Palladium, unwrought or powder", "팔라듐 (괴·분말)"),
  code(
    "7110",
    ["platinum-group"],
    "refined",
    "output",
    "Platinum-group metals (heading 7110)",
    "백금족 금속 (7110호)",
    "Heading reported whole: also semi-manufactured forms.",
    true,
  ),
  code(
    "811292",
    ["gallium", "germanium", "indium", "niobium", "vanadium"],
    "refined",
    "output",
    "Gallium, germanium, indium, niobium, hafnium, vanadium, unwrought",
    "갈륨·게르마늄·인듐·니오븀·하프늄·바나듐 (괴)",
    "One code for several metals: the rows cannot be split and are drawn once.",
    true,
  ),
  code(
    "8102",
    ["molybdenum"],
    "refined",
    "output",
    "Molybdenum and articles (heading 8102)",
    "몰리브데넘 및 제품 (8102호)",
    HEADING,
    true,
  ),
  code(
    "8106",
    ["bismuth"],
    "refined",
    "output",
    "Bismuth and articles (heading 8106)",
    "비스무트 및 제품 (8106호)",
    HEADING,
    true,
  ),
  code("811212", ["beryllium"], "refined", "output", "Unwrought beryllium, powders", "베릴륨괴·분말"),
  code(
    "8109",
    ["zirconium"],
    "refined",
    "output",
    "Zirconium and articles (heading 8109)",
    "지르코늄 및 제품 (8109호)",
    HEADING,
    true,
  ),
  code("7901", ["zinc"], "refined", "output", "Unwrought zinc", "아연괴"),
  code("252922", ["fluorspar"], "ore", "both", "Fluorspar above 97 %", "형석 (97% 초과)", BOTH, false),
  code("251110", ["barite"], "ore", "both", "Natural barium sulphate (barite)", "중정석", BOTH, false),
  code("251010", ["phosphate"], "ore", "feed", "Natural calcium phosphates", "인광석"),
  code("280470", ["phosphate"], "refined", "output", "Phosphorus", "인"),
  code("252800", ["boron"], "ore", "feed", "Natural borates", "천연 붕산염"),
];

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
const SINGLE_CHILD: Readonly<Record<string, string>> = {
  "2603": "260300",
  "2606": "260600",
  "8111": "811100",
  "2604": "260400",
  "7402": "740200",
  "2822": "282200",
};

const KNOWN: ReadonlySet<string> = new Set(HS_CODES.map(({ hsCode }) => hsCode));

/** The code under which a row of a source is filed, or null when it is out of scope. */
export function ownCode(sourceCode: string): string | null {
  const hsCode = SINGLE_CHILD[sourceCode] ?? sourceCode;
  return KNOWN.has(hsCode) ? hsCode : null;
}
