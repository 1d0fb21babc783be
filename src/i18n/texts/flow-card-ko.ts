import type { flowCardEn } from "./flow-card-en.ts";

/** Korean words of the card of a flow. */
export const flowCardKo = {
  "flow.subtitle": "{year}년 교역 자료",
  "flow.none": "{year}년 두 나라 사이에 선택한 광물의 교역 자료가 없습니다.",
  "flow.value": "금액",
  "flow.weight": "총중량",
  "flow.status": "보고 주체",
  "flow.source": "출처",
  "flow.unitValue": "단가",
  "flow.usdPerTonne": "톤당 {price}달러",
  "flow.inferred": "추정: 세관 부호에 이 품목의 이름은 없으며 원산지·가격·이후 연도의 세부 품목으로 가려냈습니다.",
  "flow.converted": "유로를 그해 평균 환율로 달러로 바꾸었습니다.",
  "flow.doubtful": "이 부호로는 톤당 가격이 이례적입니다. 별도 등급이거나 중량이 틀렸을 수 있습니다.",
  "flow.weightWithdrawn": "중량을 뺐습니다. 금액과 함께 맞을 수 없습니다.",
  "flow.differ": "수입국과 수출국의 값이 3분의 1 넘게 다릅니다: {low}–{high}.",
  "flow.weightBorrowed": "중량은 다른 보고의 것입니다. 수입국 자체 보고이거나 가격 검증을 통과한 보고입니다.",
  "flow.weightEstimated": "통계 기관이 추정한 중량입니다.",
  "flow.second": "다른 보고",
  "flow.gap": "첫 보고와 금액 차이 {gap}",
  "flow.gapWeight": "첫 보고와 중량 차이 {gap}",
} satisfies Record<keyof typeof flowCardEn, string>;
