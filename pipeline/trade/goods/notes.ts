/** Notes that several goods share, English and Korean. */
type Note = readonly [en: string, ko: string];

export const BOTH: Note = [
  "Crude and refined grades cannot be told apart in it: raw material when bought by a processor, product when sold.",
  "조제품과 정제품을 나눌 수 없다. 가공국이 사면 원료, 팔면 제품이다.",
];
export const HEADING: Note = [
  "Heading reported whole: also articles, and scrap, mixed with unwrought metal. Exporters' reports only.",
  "호 전체로 신고된 값이다. 괴 외에 제품과 스크랩이 섞여 있다. 수출국 신고만 있다.",
];
export const WITH_SCRAP: Note = [
  "Holds scrap too, as the code did in the nomenclature of 1992, which alone covers every pair and year.",
  "1992년 품목분류 그대로 스크랩이 포함된다. 이 판만 모든 상대국과 연도를 담는다.",
];
export const EDITIONS: Note = [
  "Two editions of the nomenclature: HS 2002 to 2016, HS 2017 from 2017. Weights are mostly missing.",
  "2016년까지는 HS 2002, 2017년부터는 HS 2017로 판이 다르다. 중량은 대부분 없다.",
];
export const EU_LINE: Note = [
  "The European Union's own tariff line: imports of its members from outside it, 2022–2024. Euro turned into dollars at yearly rates; no weight.",
  "유럽연합 고유의 세부 품목이다. 회원국이 역외에서 수입한 것만 있다(2022–2024년). 유로를 연평균 환율로 환산했고 중량은 없다.",
];

/** Notes joined to one. */
export function joined(...notes: readonly Note[]): Note {
  return [notes.map(([en]) => en).join(" "), notes.map(([, ko]) => ko).join(" ")];
}

/** Says what part of the world's value the 200 largest flows of BACI's file by heading make. */
export function largestFlows(percentOfValue: string): Note {
  return [
    `Only the 200 largest flows of each year are held, 2022–2024: ${percentOfValue} % of the world's value.`,
    `2022–2024년, 해마다 가장 큰 흐름 200개만 담았다. 세계 교역액의 ${percentOfValue}%다.`,
  ];
}
