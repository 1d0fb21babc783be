import { between } from "./chemistry.ts";
import { define } from "./define.ts";

const REO = "REO";
const FACTORS = [
  "Range of China's imports by kind, materials-atlas (baci-world-totals-ree-and-2024-shares)",
  "중국 수입의 종류별 범위, materials-atlas (baci-world-totals-ree-and-2024-shares)",
] as const;

/** Rare earths as a chain of their own: concentrate, mixed compounds, separated compounds, metal, magnets. */
export const RARE_EARTH_GOODS = [
  define(
    "rare-earth-concentrate",
    ["253090", "261220", "25309050"],
    ["rare-earths"],
    ["ore", "feed"],
    ["Rare-earth ores and concentrates", "희토류 광석·정광"],
    {
      minor: true,
      note: [
        "The United States' concentrate to China from 2018 (Mountain Pass, in China's books 253090: of 2023–24 its own line says so, earlier years are inferred from price and weight); monazite into China, held from 2023 only (by name thorium ore; monazite is inferred); the EU's own line.",
        "2018년 이후 미국의 대중국 정광(마운틴패스, 중국 통계에는 253090: 2023–24년은 세부 품목이 밝히고 그 전은 가격과 중량으로 추정), 중국의 모나자이트 수입(2023년부터만 있음. 이름은 토륨광, 모나자이트는 추정), EU의 자체 세부 품목.",
      ],
      content: between(REO, 0.45, 0.7, FACTORS),
    },
  ),
  define(
    "rare-earth-raw-compounds",
    ["284690", "284610", "280530"],
    ["rare-earths"],
    ["intermediate", "feed"],
    ["Rare-earth compounds bought as raw material", "원료로 산 희토류 화합물"],
    {
      note: [
        "From countries that mine but do not separate (Myanmar, Laos); what China buys of countries whose goods its own lines of 2023–25 call mixed, and of Malaysia, which sells it carbonates and Nd-Pr oxide (inferred before); Russia's and the USA's for Estonia and Kazakhstan; Australia's intermediate to Malaysia.",
        "캐지만 분리하지 않는 나라(미얀마·라오스)에서 온 것, 중국의 2023–25년 세부 품목이 혼합물이라고 밝힌 나라와 탄산염·네오디뮴·프라세오디뮴 산화물을 파는 말레이시아에서 중국이 산 것(그 전은 추정), 러시아와 미국이 에스토니아·카자흐스탄에 판 것, 호주에서 말레이시아로 간 중간재다.",
      ],
      content: between(REO, 0.37, 1, FACTORS),
    },
  ),
  define(
    "rare-earth-compounds",
    ["284690"],
    ["rare-earths"],
    ["refined", "output"],
    ["Rare-earth compounds (other than cerium)", "희토류 화합물 (세륨 제외)"],
    {
      note: [
        "Separated oxides and salts; what a trader re-exports unseparated is in it.",
        "분리된 산화물과 염이다. 분리되지 않은 채 재수출된 것도 들어 있을 수 있다.",
      ],
      content: between(REO, 0.37, 1, FACTORS),
    },
  ),
  define("cerium-compounds", ["284610"], ["rare-earths"], ["refined", "output"], ["Cerium compounds", "세륨 화합물"], {
    content: between(REO, 0.42, 1, FACTORS),
  }),
  define(
    "rare-earth-metals",
    ["280530"],
    ["rare-earths"],
    ["refined", "output"],
    ["Rare-earth metals", "희토류 금속"],
    { content: between(REO, 1.15, 1.27, FACTORS) },
  ),
  define(
    "rare-earths-summed",
    ["280530+284610+284690"],
    ["rare-earths"],
    ["refined", "none"],
    ["Rare-earth metals and compounds, one sum", "희토류 금속·화합물 (합계)"],
    {
      mixed: true,
      note: [
        "2025: three codes that the source gives as one sum, weight only: crude and separated material together.",
        "2025년: 출처가 세 부호를 합쳐 중량만 제시한다. 조제품과 분리품이 섞여 있다.",
      ],
    },
  ),
  define(
    "magnets",
    ["850511"],
    ["rare-earths"],
    ["material", "output"],
    ["Metal magnets (most of their value rare-earth)", "금속 자석 (금액 대부분이 희토류 자석)"],
    {
      mixed: true,
      bought: true,
      note: [
        "Magnets of every metal, mixed; rare-earth magnets are most of the value. Two editions: HS 2002 to 2016, HS 2017 from 2017.",
        "모든 금속 영구자석이 섞여 있다. 금액의 대부분은 희토류 자석이다. 2016년까지 HS 2002, 2017년부터 HS 2017.",
      ],
    },
  ),
];
