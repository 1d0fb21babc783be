import type { yearsEn } from "./years-en.ts";

/** Korean words of years of which less is held, and of files that did not come. */
export const yearsKo = {
  "sentence.lost": "{year}년 교역 자료를 불러오지 못했다.",
  "sentence.shareLost": "{year}년에 {mineral:을/를} 어느 나라가 정제하고 채굴했는지 보여 주는 수치를 불러오지 못했다.",
  "answer.lost": "불러오지 못해 어떤 수치에도 들어가지 않은 품목: {goods}.",
  "answer.sharesLost": "생산량 수치를 불러오지 못했습니다.",
  "answer.beforeOutput":
    "국가별 생산량 자료는 {first}년부터 있습니다. {year}년의 세계 비중은 3년 안쪽에 있는 다른 해의 값이거나 알 수 없으며, 공급망은 추적하지 않습니다.",
  "answer.goodFrom": "{good}({year}년부터 있음)",
  "answer.unweighed": "보이는 교역액의 {share:은/는} 중량 자료가 없어({count}개 행) 이 수치에 들어가지 않습니다.",
  "answer.unweighedRanking": "중량 자료가 없는 교역이 많아 중량으로는 순위와 비중을 매기지 않고 추적도 하지 않습니다.",
  "answer.content":
    "단계가 다른 품목은 함유량으로 더한 추정치입니다. 총중량에 품목별 함유율 범위의 가운데 값을 곱합니다(금속 기준, 희토류는 산화물 기준).",
  "answer.uncounted":
    "보이는 교역액의 {share:은/는} 중량이나 함유율을 몰라 이 수치에 들어가지 않습니다. 함유율을 모르거나 범위가 너무 넓은 품목: {goods}.",
  "answer.uncountedRanking": "함유율을 모르는 교역이 많아 함유량으로는 순위와 비중을 매기지 않고 추적도 하지 않습니다.",
  "answer.oneStage": "{stage}만 총중량으로 보기",
  "answer.reportSpan": "보고에 따라 {low}에서 {high}까지",
  "answer.baskets": "다른 광물과 함께 든 통관 부호 ({count})",
  "answer.byValue": "금액으로 보기",
  "trend.since": "{year}년부터",
  "trend.onItsWay": "앞선 해의 자료를 불러오는 중 …",
} as const satisfies Readonly<Record<keyof typeof yearsEn, string>>;
