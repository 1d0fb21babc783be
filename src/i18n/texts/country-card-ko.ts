import type { countryCardEn } from "./country-card-en.ts";

/** Korean words of the card of a country. */
export const countryCardKo = {
  "country.shares": "세계 비중",
  "country.mining": "채굴, {year}년",
  "country.refining": "정·제련, {year}년",
  "country.noShare": "출처에 이 나라의 수치가 없음",
  "country.exports": "판매처",
  "country.imports": "구매처",
  "country.drawnOnly": "{year}년 지도에 그린 흐름입니다.",
  "country.noFlows": "지도에 그린 흐름이 없습니다.",
  "country.setProcessor": "이 나라 경유로 보기",
  "country.isProcessor": "여정이 이 나라를 경유합니다.",
} as const satisfies Readonly<Record<keyof typeof countryCardEn, string>>;
