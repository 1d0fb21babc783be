import type { provenanceEn } from "./provenance-en.ts";

/** Korean words of the answer to "says who?". */
export const provenanceKo = {
  "status.measured": "측정값: {year}년 교역 자료를 더한 값입니다.",
  "status.published": "아래 출처가 발표한 {year}년 수치입니다.",
  "status.estimated": "아래 출처가 발표한 {year}년 수치로, 발표 기관이 추정치라고 밝혔습니다.",
  "status.traced":
    "{year}년에 대한 이 지도의 추정치: 아래의 측정된 수입과, 합계에 들어 있으면 자국 생산(아래 생산량에 세계 평균 가격을 곱한 값)을 모든 정제국을 거슬러 추적했습니다.",
  sources: "출처",
  licence: "라이선스: {licence}",
  licenceUnknown: "라이선스 알 수 없음",
  "flows.title": "근거가 된 교역 자료 ({count})",
  "flows.none": "이 선택에 해당하는 교역 자료가 없습니다.",
  "flows.rest": "더 작은 {count}개 행({amount})은 여기에 싣지 않았습니다.",
  "flows.from": "수출국",
  "flows.to": "수입국",
  "flows.good": "품목과 세번 (HS)",
  "flows.goodOfCode": "{good}, {code}",
  "flows.value": "금액",
  "flows.weight": "중량",
  "flows.source": "출처",
  "flows.second": "{source:은/는} {amount}({gap})",
  "production.title": "{year}년 기관별 생산 수치 ({count})",
  "production.none": "생산 수치가 없습니다.",
  "production.country": "국가",
  "production.quantity": "톤",
  "production.basis": "중량 기준",
  "production.share": "세계 비중",
  "production.source": "발표 기관",
  "production.preferred": "사용",
  "production.withheld": "비공개",
  "production.rest": "수치 {count}개는 여기에 싣지 않았습니다.",
} as const satisfies Readonly<Record<keyof typeof provenanceEn, string>>;
