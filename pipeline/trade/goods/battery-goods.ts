import { between, compounds, whole } from "./chemistry.ts";
import { define } from "./define.ts";
import { BOTH, EDITIONS, joined } from "./notes.ts";
import { ORE_CONTENT } from "./ore-content.ts";

/** Lithium, cobalt, nickel, graphite, manganese, and the batteries that hold them. */
export const BATTERY_GOODS = [
  define(
    "lithium-ore",
    ["253090", "25309040"],
    ["lithium"],
    ["ore", "feed"],
    ["Lithium ore (spodumene, petalite, lepidolite)", "리튬광 (스포듀민·페탈라이트·레피돌라이트)"],
    {
      note: [
        "Inferred: customs had no line of its own for it before 2025. Counted are the countries that China's line of 2025 names, at prices that lithium ore can have; for EU members their own line.",
        "추정: 2025년까지는 별도 품목이 없었다. 중국의 2025년 세부 품목이 밝힌 나라에서 온 것 가운데 리튬광일 수 있는 가격의 것만 셌다. EU 회원국은 자체 세부 품목을 쓴다.",
      ],
      content: between("contained metal", 0.003, 0.028, [
        "Raw ore of 0.65 % Li2O to concentrate of 6 % Li2O, from China's unit values by origin; Li2O x 0.4645",
        "Li2O 0.65% 원광부터 6% 정광까지(원산지별 중국 수입 단가), Li2O x 0.4645",
      ]),
    },
  ),
  define("lithium-carbonate", ["283691"], ["lithium"], ["intermediate", "both"], ["Lithium carbonate", "탄산리튬"], {
    note: BOTH,
    content: compounds("Li", { Li: 2, C: 1, O: 3 }),
  }),
  define(
    "lithium-hydroxide",
    ["282520"],
    ["lithium"],
    ["refined", "output"],
    ["Lithium oxide and hydroxide", "산화·수산화리튬"],
    // The monohydrate is the form that is traded; the anhydrous hydroxide and the oxide are rare.
    { content: compounds("Li", { Li: 1, O: 2, H: 3 }) },
  ),
  define(
    "lithium-ion-batteries",
    ["850760"],
    ["lithium", "nickel", "cobalt", "manganese", "graphite"],
    ["material", "output"],
    ["Lithium-ion batteries", "리튬이온 배터리"],
    {
      mixed: true,
      note: [
        "Whole batteries of all cell chemistries: told as batteries, never as one of their metals.",
        "모든 양극재의 완제품 배터리다. 금속별로 나누지 않고 배터리로만 말한다.",
      ],
    },
  ),
  define("cobalt-ore", ["260500"], ["cobalt"], ["ore", "feed"], ["Cobalt ores and concentrates", "코발트광"], {
    minor: true,
  }),
  define(
    "cobalt-crude",
    ["810510", "282200"],
    ["cobalt"],
    ["intermediate", "feed"],
    ["Cobalt hydroxide and other crude cobalt", "코발트 수산화물 등 조코발트"],
    {
      note: [
        "Below 40 % of the year's price of cobalt metal a tonne: hydroxide, mattes and other intermediates. DR Congo declares its hydroxide as 282200, China books it as 810510: one cargo, counted once.",
        "그해 코발트 금속 가격의 40% 미만인 것: 수산화물·매트 등 중간재. 콩고민주공화국은 수산화물을 282200으로 신고하고 중국은 810510으로 잡는다. 같은 화물이므로 한 번만 센다.",
      ],
      content: between("contained metal", 0.2, 0.35, [
        "Cobalt hydroxide and crude metal of DR Congo, 20–35 % Co (docs/data-trade.md)",
        "콩고민주공화국의 수산화코발트와 조금속, Co 20–35% (docs/data-trade.md)",
      ]),
    },
  ),
  define(
    "cobalt-metal",
    ["810510"],
    ["cobalt"],
    ["refined", "output"],
    ["Cobalt metal and powders", "코발트 금속·분말"],
    {
      note: [
        "At 50 % of the year's price of cobalt metal or more. Scrap of that price is in it.",
        "그해 코발트 금속 가격의 50% 이상인 것. 그 가격대의 스크랩도 들어 있다.",
      ],
      content: whole(),
    },
  ),
  define(
    "cobalt-oxide",
    ["282200"],
    ["cobalt"],
    ["refined", "output"],
    ["Refined cobalt oxides and hydroxides", "정제 산화·수산화코발트"],
    {
      note: ["At 50 % of the year's price of cobalt metal or more.", "그해 코발트 금속 가격의 50% 이상인 것."],
      content: compounds("Co", { Co: 1, O: 2, H: 2 }, { Co: 1, O: 1 }),
    },
  ),
  define("cobalt-sulphate", ["283329"], ["cobalt"], ["refined", "output"], ["Cobalt sulphate", "황산코발트"], {
    note: [
      "Inferred from the price: sulphates at 12 to 35 % of the year's price of cobalt metal a tonne. The code holds other sulphates, which cost a tenth of that.",
      "가격으로 추정: 그해 코발트 금속 가격의 12–35%인 황산염. 같은 코드의 다른 황산염은 그 10분의 1 값이다.",
    ],
    content: compounds("Co", { Co: 1, S: 1, O: 11, H: 14 }),
  }),
  define(
    "cobalt-undecided",
    ["810510", "282200"],
    ["cobalt"],
    ["intermediate", "none"],
    ["Cobalt, crude or refined (undecided)", "코발트, 조제품인지 정제품인지 불명"],
    {
      note: [
        "Between 40 and 50 % of the year's price of cobalt metal, or without a weight: counted and shown, in no leg.",
        "그해 코발트 금속 가격의 40–50%이거나 중량이 없는 것. 세고 보여 주지만 어느 구간에도 넣지 않는다.",
      ],
    },
  ),
  define("cobalt-articles", ["810590"], ["cobalt"], ["material", "output"], ["Cobalt articles", "코발트 제품"]),
  define("nickel-ore", ["260400"], ["nickel"], ["ore", "feed"], ["Nickel ores and concentrates", "니켈광"], {
    note: [
      "Laterite of USD 30 to 100 a tonne and sulphide concentrate of 1,500 and more stand side by side.",
      "톤당 30–100달러의 라테라이트와 1,500달러 이상의 황화 정광이 함께 있다.",
    ],
  }),
  define("nickel-matte", ["750110"], ["nickel"], ["intermediate", "feed"], ["Nickel mattes", "니켈 매트"]),
  define(
    "nickel-intermediates",
    ["750120"],
    ["nickel"],
    ["intermediate", "feed"],
    ["Nickel oxide sinters and other intermediates (incl. MHP)", "산화니켈 소결체·중간재 (MHP 포함)"],
  ),
  define(
    "nickel-oxide",
    ["282540"],
    ["nickel"],
    ["refined", "both"],
    ["Nickel oxides and hydroxides", "산화·수산화니켈"],
    { note: BOTH },
  ),
  define("nickel-chloride", ["282735"], ["nickel"], ["refined", "output"], ["Nickel chloride", "염화니켈"], {
    content: compounds("Ni", { Ni: 1, Cl: 2, O: 6, H: 12 }),
  }),
  define("nickel-sulphate", ["283324"], ["nickel"], ["refined", "output"], ["Nickel sulphate", "황산니켈"], {
    content: compounds("Ni", { Ni: 1, S: 1, O: 10, H: 12 }),
  }),
  define(
    "nickel-metal",
    ["750210"],
    ["nickel"],
    ["refined", "output"],
    ["Unwrought nickel, not alloyed", "니켈괴 (비합금)"],
    { note: EDITIONS, content: whole() },
  ),
  define("nickel-alloys", ["750220"], ["nickel"], ["refined", "output"], ["Unwrought nickel alloys", "니켈 합금괴"]),
  define(
    "nickel-powders",
    ["750400"],
    ["nickel"],
    ["material", "output"],
    ["Nickel powders and flakes", "니켈 분말·플레이크"],
  ),
  define(
    "graphite-flake",
    ["250410"],
    ["graphite"],
    ["ore", "both"],
    ["Natural graphite, powder or flakes", "천연흑연 (분말·인상)"],
    {
      mixed: true,
      note: joined(BOTH, [
        "Concentrate and purified, spheroidised anode material: USD 600 to over 10,000 a tonne without a gap between them.",
        "정광과 정제·구형 음극재가 함께 있다. 톤당 600달러에서 1만 달러 이상까지 끊김 없이 이어진다.",
      ]),
    },
  ),
  define(
    "graphite-other",
    ["250490"],
    ["graphite"],
    ["ore", "both"],
    ["Natural graphite, other forms", "천연흑연 (기타)"],
    { note: BOTH, minor: true },
  ),
  define("graphite-artificial", ["380110"], ["graphite"], ["refined", "output"], ["Artificial graphite", "인조흑연"], {
    note: ["China's exports only.", "중국의 수출만 있다."],
  }),
  define("manganese-ore", ["260200"], ["manganese"], ["ore", "feed"], ["Manganese ores and concentrates", "망간광"], {
    content: ORE_CONTENT.manganese,
  }),
  define("manganese-dioxide", ["282010"], ["manganese"], ["refined", "both"], ["Manganese dioxide", "이산화망간"], {
    note: BOTH,
    minor: true,
  }),
  define(
    "manganese-oxides",
    ["282090"],
    ["manganese"],
    ["refined", "both"],
    ["Other manganese oxides", "기타 산화망간"],
    { note: BOTH, minor: true },
  ),
  define(
    "manganese-metal",
    ["811100"],
    ["manganese"],
    ["refined", "output"],
    ["Manganese metal and articles", "망간 금속 및 제품"],
    { mixed: true, note: ["Unwrought metal with articles and scrap.", "괴에 제품과 스크랩이 섞여 있다."] },
  ),
];
