import type { cardEn } from "./card-en.ts";

/** Korean words of the cards of sites, countries and flows. */
export const cardKo = {
  "card.title": "상세",
  "card.close": "상세 닫기",
  "card.showOnMap": "지도에서 보기",
  "card.loading": "상세 정보를 불러오는 중 …",
  "card.sources": "출처",
  "field.country": "국가",
  "field.record": "레코드 {record}",
  "flow.title": "{exporter} → {importer}",
  "flow.code": "HS {code}",
  "flow.doubtfulShort": "이례적 단가",
  "country.groups": "그룹",
  "country.noGroup": "기록된 그룹에 속하지 않습니다.",
  "country.stay": "{from} ~ {to}",
  "country.stayOpen": "{from}부터",
  "country.withheld": "공개되지 않았거나 없음",
  "country.sites": "여기 표시된 시설 ({count})",
} as const satisfies Readonly<Record<keyof typeof cardEn, string>>;
