import type { skeletonEn } from "./texts-en.ts";

export const skeletonKo: { readonly [Key in keyof typeof skeletonEn]: string } = {
  "feature.skeleton.action": "흐름의 출발지",
  "feature.skeleton.legend": "흐름의 출발지",
  "feature.skeleton.panel": "화면의 흐름은 {count}개국에서 시작되며, 금액이 가장 큰 곳은 {name}입니다.",
  "feature.skeleton.method.title": "흐름의 출발지",
  "feature.skeleton.method.text": "지도에 그려진 흐름은 각각 수출국의 것으로 셉니다.",
  "feature.skeleton.method.example": "지금 화면에서는 {count}개국",
  "feature.skeleton.country": "국가",
  "table.tab.starts": "출발지",
};
