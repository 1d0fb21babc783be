import type { basketsEn } from "./baskets-en.ts";

/** Korean words of codes that hold several minerals. */
export const basketsKo = {
  "baskets.title": "{good} (HS 부호 {code})",
  "baskets.sentence":
    "{year}년 세계 교역액은 모두 합해 {amount}이고 그중 {share}가 {processor}에서 나왔습니다. 여기의 비중·순위·호에는 들어 있지 않습니다.",
  "baskets.flows": "{good}의 가장 큰 흐름",
  "baskets.notHeld": "{year}년 자료가 없습니다.",
} satisfies Record<keyof typeof basketsEn, string>;
