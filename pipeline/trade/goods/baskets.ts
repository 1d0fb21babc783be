import { define } from "./define.ts";

/**
 * Codes of several minerals whose rows nothing tells apart. A basket is told as itself and never as one of its metals:
 * no share, tracing, ranking or arc under a metal's name.
 */
export const BASKETS = [
  define(
    "minor-metals-basket",
    ["811292"],
    ["gallium", "germanium", "indium", "niobium", "vanadium"],
    ["refined", "none"],
    [
      "Gallium, germanium, indium, niobium, vanadium, hafnium, unwrought",
      "갈륨·게르마늄·인듐·니오븀·바나듐·하프늄 (괴)",
    ],
    {
      basket: true,
      note: [
        "One code for six metals: customs mostly do not tell them apart.",
        "여섯 금속이 한 부호를 쓴다. 세관은 대개 이들을 나누지 않는다.",
      ],
    },
  ),
  define(
    "tellurium-boron-basket",
    ["280450"],
    ["tellurium"],
    ["refined", "none"],
    ["Tellurium and boron", "텔루륨·붕소"],
    {
      basket: true,
      note: ["One code for two elements that customs do not tell apart.", "두 원소가 한 부호를 써 나눌 수 없다."],
    },
  ),
  define(
    "sulphates-basket",
    ["283329"],
    ["cobalt", "manganese"],
    ["refined", "none"],
    ["Other sulphates (some cobalt, manganese)", "기타 황산염 (일부 코발트·망간)"],
    {
      basket: true,
      note: [
        "Sulphates of many metals, at prices that cobalt sulphate cannot have or without a weight.",
        "여러 금속의 황산염이다. 황산코발트일 수 없는 가격이거나 중량이 없다.",
      ],
    },
  ),
  define(
    "inorganic-compounds-basket",
    ["285390"],
    ["nickel", "cobalt", "manganese"],
    ["material", "none"],
    ["Other inorganic compounds (some cathode precursors)", "기타 무기화합물 (일부 양극재 전구체)"],
    {
      basket: true,
      note: ["Cathode precursors with many other compounds.", "양극재 전구체와 다른 많은 화합물이 섞여 있다."],
    },
  ),
  define(
    "inorganic-salts-basket",
    ["284290"],
    ["lithium"],
    ["material", "none"],
    ["Other salts of inorganic acids (some lithium iron phosphate)", "기타 무기산염 (일부 리튬인산철)"],
    {
      basket: true,
      note: ["Lithium iron phosphate with many other salts.", "리튬인산철과 다른 많은 염이 섞여 있다."],
    },
  ),
  define(
    "fluorine-salts-basket",
    ["282690"],
    ["lithium"],
    ["material", "none"],
    ["Complex fluorine salts (some LiPF6)", "불화물 복합염 (일부 LiPF6)"],
    {
      basket: true,
      note: ["The electrolyte salt LiPF6 with other fluorine salts.", "전해질 염 LiPF6과 다른 불소염이 섞여 있다."],
    },
  ),
];
