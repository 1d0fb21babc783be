import type { answerEn } from "./answer-en.ts";

/** Korean words of the consumer, its traced supply and the pages. */
export const answerKo = {
  "fill.mined-in": "채굴국(추적)",
  "fill.refined-in": "정제국(추적)",
  "legend.mined-in": "채굴국: {consumer}의 {goods} {base}에서 차지하는 추적 비중, 색 경계 {steps}(추정)",
  "legend.refined-in": "정제국: {consumer}의 {goods} {base}에서 차지하는 추적 비중, 색 경계 {steps}(추정)",
  "legend.supplyUnknown": "{fill} – {consumer:은/는} 알 수 없음",
  "supply.goods.refined": "정제 {mineral}",
  "supply.goods.asMined": "{mineral} 제품",
  "base.imports": "수입",
  "base.supply": "공급",
  "filters.consumer": "누구의 공급망인가",
  "filters.consumerAny": "선택 안 함",
  "filters.consumerPreset": "{name}(기본값)",
  "filters.consumerBlocs": "그룹",
  "filters.consumerCountries": "국가",
  "partyInSentence.msp": "MSP 파트너국",
  "partyInSentence.resource-rich": "광물자원 부국",
  "partyInSentence.china": "중국",
  "partyInSentence.others": "기타 국가",
  "sentence.consumers.value":
    "{year}년 {consumer:은/는} {product} 수입액의 {share:을/를} {processor}에서 들여왔다({source}).",
  "sentence.consumers.weight":
    "{year}년 {consumer:은/는} {product} 수입 중량의 {share:을/를} {processor}에서 들여왔다({source}).",
  "credits.behind": "{figure}의 근거",
  "answer.contents": "차례",
  "page.close": "페이지 닫기",
  "page.country": "{name} 페이지",
  "page.mineral": "{name} 페이지",
  "page.mineralShort": "광물 페이지",
  "page.method": "방법 설명",
  "page.methodLink": "계산 방법",
} as const satisfies Readonly<Record<keyof typeof answerEn, string>>;
