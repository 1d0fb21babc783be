import { compounds, whole } from "./chemistry.ts";
import { define } from "./define.ts";
import { BOTH, EDITIONS, EU_LINE, HEADING, joined, largestFlows, WITH_SCRAP } from "./notes.ts";
import { ORE_CONTENT } from "./ore-content.ts";

/** All other metals and minerals. */
export const METAL_GOODS = [
  define("copper-ore", ["260300"], ["copper"], ["ore", "feed"], ["Copper ores and concentrates", "동광"], {
    content: ORE_CONTENT.copper,
  }),
  define(
    "copper-refined",
    ["740311"],
    ["copper"],
    ["refined", "output"],
    ["Refined copper cathodes", "전기동 (음극)"],
    {
      note: EDITIONS,
      content: whole(),
    },
  ),
  // Gallium is won from bauxite, but its origin is the alumina plant: bauxite is no measure of gallium's raw material.
  define("bauxite", ["260600"], ["aluminium"], ["ore", "feed"], ["Bauxite", "보크사이트"], {
    note: [
      "Host ore of gallium. Alumina, the step between bauxite and metal, is not held.",
      "갈륨이 나오는 모광석이다. 보크사이트와 금속 사이의 알루미나는 없다.",
    ],
    content: ORE_CONTENT.aluminium,
  }),
  define(
    "aluminium",
    ["760110"],
    ["aluminium"],
    ["refined", "output"],
    ["Unwrought aluminium, not alloyed", "알루미늄괴 (비합금)"],
    { note: ["Alloys (760120) are not held.", "합금(760120)은 없다."], content: whole() },
  ),
  define("silicon", ["280469"], ["silicon"], ["refined", "output"], ["Silicon below 99.99 %", "실리콘 (99.99% 미만)"], {
    note: EDITIONS,
    content: whole("silicon metal"),
  }),
  define("magnesite", ["251910"], ["magnesium"], ["ore", "none"], ["Magnesite, natural", "마그네사이트"], {
    note: [
      "Goes into refractories more than into metal, of which it is not counted as the raw material.",
      "금속보다 내화물에 더 쓰이므로 금속의 원료로 세지 않는다.",
    ],
  }),
  define(
    "magnesium-metal",
    ["810411"],
    ["magnesium"],
    ["refined", "output"],
    ["Unwrought magnesium, 99.8 % and more", "마그네슘괴 (99.8% 이상)"],
    { note: EDITIONS, content: whole() },
  ),
  define("titanium-ore", ["261400"], ["titanium"], ["ore", "feed"], ["Titanium ores and concentrates", "티타늄광"], {
    note: [
      "Ilmenite and rutile: nine tenths become pigment, not metal.",
      "티탄철석과 금홍석이다. 열에 아홉은 금속이 아니라 안료가 된다.",
    ],
  }),
  define(
    "titanium-metal",
    ["810820"],
    ["titanium"],
    ["refined", "output"],
    ["Unwrought titanium, powders", "티타늄괴·분말"],
    { note: EDITIONS, content: whole("sponge metal") },
  ),
  define("vanadium-oxides", ["282530"], ["vanadium"], ["intermediate", "both"], ["Vanadium oxides", "산화바나듐"], {
    note: BOTH,
    content: compounds("V", { V: 2, O: 5 }, { V: 2, O: 3 }),
  }),
  define("ferro-vanadium", ["720292"], ["vanadium"], ["refined", "output"], ["Ferro-vanadium", "페로바나듐"]),
  define(
    "vanadium-eu",
    ["81129291"],
    ["vanadium"],
    ["refined", "output"],
    ["Vanadium, unwrought (EU imports)", "바나듐괴 (EU 수입)"],
    { note: EU_LINE },
  ),
  define("tungsten-ore", ["261100"], ["tungsten"], ["ore", "feed"], ["Tungsten ores and concentrates", "텅스텐광"], {
    content: ORE_CONTENT.tungsten,
  }),
  define("tungsten-powders", ["810110"], ["tungsten"], ["refined", "output"], ["Tungsten powders", "텅스텐 분말"], {
    content: whole(),
  }),
  define("tungsten-metal", ["810194"], ["tungsten"], ["refined", "output"], ["Unwrought tungsten", "텅스텐괴"], {
    note: EDITIONS,
    content: whole(),
  }),
  define("antimony-ore", ["261710"], ["antimony"], ["ore", "feed"], ["Antimony ores and concentrates", "안티모니광"], {
    note: [
      "Russia's and Tajikistan's are gold-antimony concentrates.",
      "러시아와 타지키스탄산은 금·안티모니 정광이다.",
    ],
  }),
  define(
    "antimony-metal",
    ["811010"],
    ["antimony"],
    ["refined", "output"],
    ["Unwrought antimony, powders", "안티모니괴·분말"],
    { note: EDITIONS, content: whole() },
  ),
  define("tin-ore", ["260900"], ["tin"], ["ore", "feed"], ["Tin ores and concentrates", "주석광"]),
  define("tin-metal", ["8001"], ["tin"], ["refined", "output"], ["Unwrought tin", "주석괴"], {
    truncated: largestFlows("95–96"),
    content: whole(),
  }),
  define(
    "tantalum",
    ["810310"],
    ["tantalum"],
    ["refined", "output"],
    ["Tantalum, unwrought, powders and scrap", "탄탈럼괴·분말·스크랩"],
    { mixed: true, note: WITH_SCRAP },
  ),
  define("ferro-niobium", ["720293"], ["niobium"], ["refined", "output"], ["Ferro-niobium", "페로니오븀"], {
    content: whole("ferroniobium, gross weight"),
  }),
  define(
    "niobium-eu",
    ["81129240"],
    ["niobium"],
    ["refined", "output"],
    ["Niobium, unwrought (EU imports)", "니오븀괴 (EU 수입)"],
    { note: EU_LINE },
  ),
  define(
    "platinum",
    ["711011"],
    ["platinum-group"],
    ["refined", "output"],
    ["Platinum, unwrought or powder", "백금 (괴·분말)"],
  ),
  define(
    "palladium",
    ["711021"],
    ["platinum-group"],
    ["refined", "output"],
    ["Palladium, unwrought or powder", "팔라듐 (괴·분말)"],
  ),
  define(
    "rhodium",
    ["711031"],
    ["platinum-group"],
    ["refined", "output"],
    ["Rhodium, unwrought or powder", "로듐 (괴·분말)"],
  ),
  define(
    "gallium-eu",
    ["81129289"],
    ["gallium"],
    ["refined", "output"],
    ["Gallium, unwrought (EU imports)", "갈륨괴 (EU 수입)"],
    { note: EU_LINE },
  ),
  define(
    "germanium-eu",
    ["81129295"],
    ["germanium"],
    ["refined", "output"],
    ["Germanium, unwrought (EU imports)", "게르마늄괴 (EU 수입)"],
    { note: EU_LINE },
  ),
  define(
    "indium-eu",
    ["81129281"],
    ["indium"],
    ["refined", "output"],
    ["Indium, unwrought (EU imports)", "인듐괴 (EU 수입)"],
    { note: EU_LINE },
  ),
  define(
    "tellurium-eu",
    ["28045090"],
    ["tellurium"],
    ["refined", "output"],
    ["Tellurium (EU imports)", "텔루륨 (EU 수입)"],
    { note: EU_LINE },
  ),
  define(
    "bismuth",
    ["810600"],
    ["bismuth"],
    ["refined", "output"],
    ["Bismuth, unwrought, articles and scrap", "비스무트괴·제품·스크랩"],
    { mixed: true, note: WITH_SCRAP },
  ),
  define(
    "molybdenum-ore",
    ["261390"],
    ["molybdenum"],
    ["ore", "feed"],
    ["Molybdenum ores, not roasted", "몰리브데넘광 (배소 안 한 것)"],
    {
      note: ["Roasted concentrate (261310), the larger trade, is not held.", "교역이 더 큰 배소 정광(261310)은 없다."],
      content: ORE_CONTENT.molybdenum,
    },
  ),
  define(
    "molybdenum-articles",
    ["8102"],
    ["molybdenum"],
    ["refined", "output"],
    ["Molybdenum and articles (heading 8102)", "몰리브데넘 및 제품 (8102호)"],
    { mixed: true, note: HEADING },
  ),
  define("chromium-ore", ["261000"], ["chromium"], ["ore", "feed"], ["Chromium ores and concentrates", "크로뮴광"], {
    note: ["Ferro-chromium, what it becomes, is not held.", "그것으로 만드는 페로크로뮴은 없다."],
  }),
  define(
    "beryllium",
    ["811211"],
    ["beryllium"],
    ["refined", "output"],
    ["Beryllium, unwrought, powders and scrap", "베릴륨괴·분말·스크랩"],
    { mixed: true, note: WITH_SCRAP },
  ),
  define(
    "zirconium-ore",
    ["261510"],
    ["zirconium"],
    ["ore", "feed"],
    ["Zirconium ores and concentrates", "지르코늄광"],
    { content: ORE_CONTENT.zirconium },
  ),
  define(
    "zirconium-articles",
    ["8109"],
    ["zirconium"],
    ["refined", "output"],
    ["Zirconium and articles (heading 8109)", "지르코늄 및 제품 (8109호)"],
    { mixed: true, note: HEADING },
  ),
  define("zinc-ore", ["260800"], ["zinc"], ["ore", "feed"], ["Zinc ores and concentrates", "아연광"], {
    content: ORE_CONTENT.zinc,
  }),
  define("zinc-metal", ["7901"], ["zinc"], ["refined", "output"], ["Unwrought zinc", "아연괴"], {
    truncated: largestFlows("90–92"),
    content: whole(),
  }),
  define("fluorspar", ["252922"], ["fluorspar"], ["ore", "both"], ["Fluorspar above 97 %", "형석 (97% 초과)"], {
    note: BOTH,
  }),
  define("barite", ["251110"], ["barite"], ["ore", "both"], ["Natural barium sulphate (barite)", "중정석"], {
    note: BOTH,
  }),
  define(
    "phosphate-rock",
    ["251010"],
    ["phosphate"],
    ["ore", "feed"],
    ["Phosphate rock, not ground", "인광석 (안 빻은 것)"],
    { note: EDITIONS },
  ),
  define(
    "phosphate-ground",
    ["251020"],
    ["phosphate"],
    ["ore", "feed"],
    ["Phosphate rock, ground", "인광석 (빻은 것)"],
    { minor: true },
  ),
  define("phosphorus", ["280470"], ["phosphate"], ["refined", "output"], ["Phosphorus", "인"], { note: EDITIONS }),
  define("borates", ["252800"], ["boron"], ["ore", "feed"], ["Natural borates", "천연 붕산염"], {
    note: joined(EDITIONS),
  }),
];
