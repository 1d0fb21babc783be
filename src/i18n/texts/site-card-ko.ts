import type { siteCardEn } from "./site-card-en.ts";

/** Korean words of the card of a site. */
export const siteCardKo = {
  "card.missing": "이 이름의 항목이 자료에 없습니다. 링크를 만든 뒤 삭제되었을 수 있습니다.",
  "field.kind": "종류",
  "field.stage": "단계",
  "field.minerals": "광물",
  "field.product": "제품",
  "field.capacity": "연간 생산능력",
  "field.capacityBasis": "중량 기준",
  "field.capacityYear": "생산능력 기준 연도",
  "field.status": "상태",
  "field.statusYear": "상태 기준 연도",
  "field.operator": "운영사",
  "field.owner": "소유주",
  "field.precision": "위치 정확도",
  "field.confidence": "신뢰도",
  "field.position": "좌표",
  "field.note": "참고",
} as const satisfies Readonly<Record<keyof typeof siteCardEn, string>>;
