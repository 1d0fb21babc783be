import type { lanesEn } from "./lanes-en.ts";

/** Korean words of sea lanes that the first screen may show. */
export const lanesKo = {
  "routes.legend": "경로",
  "routes.arcs": "호(弧)",
  "routes.lanes": "해상 항로",
  "routes.note": "개략도입니다. 나라별 교역에 쓰인다고 본 항구 사이의 가장 짧은 길입니다.",
  "routes.speed": "항해 속력",
  "routes.knots": "{knots}노트",
  "routes.corridor": "콩고민주공화국의 구리·코발트",
  "corridor.usual": "더반, 다르에스살람",
  "corridor.lobito": "로비투",
  "routes.working": "항로를 계산하는 중 …",
  "legend.laneFeed": "{processor:으로/로} 가는 원료",
  "legend.laneOutput": "{processor}에서 나온 가공품",
  "legend.laneDirect": "교역",
  "legend.laneDirection": "꺾쇠 방향이 수입국",
  "legend.laneLand": "육로: 직선, 개략",
  "legend.chokepoint": "해상 요충지",
  "legend.closed": "봉쇄한 요충지",
} satisfies Record<keyof typeof lanesEn, string>;
