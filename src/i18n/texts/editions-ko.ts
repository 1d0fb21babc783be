import type { editionsEn } from "./editions-en.ts";

/** Korean words of a link or a briefing that was made with other data. */
export const editionsKo = {
  "editions.changed": "{day} 자료로 만들었습니다. 그 뒤 바뀐 수치:",
  "editions.unchanged": "{day} 자료로 만들었습니다. 이 화면에서 비교한 수치 가운데 눈에 띄게 바뀐 것은 없습니다.",
  "editions.line": "{figure}: 이전 {old} → 현재 {now} ({why})",
  "editions.figure.processorShare": "세계 정·제련 또는 채굴에서 {processor}의 비중",
  "editions.figure.consumerShare": "{consumer}의 수입 가운데 {processor}산의 비중",
  "editions.figure.feedAmount": "{processor}에 들어간 원료",
  "editions.figure.outputAmount": "{processor}에서 나온 가공품",
  "editions.figure.topOriginShare": "원료 최대 공급국의 비중",
  "editions.figure.mspTrade": "MSP 회원국과 자원국 사이의 교역",
  "editions.figure.allTrade": "전체 교역",
  "editions.why.publisher": "발행 기관이 다름",
  "editions.why.goods": "세는 품목이 다름",
  "editions.why.source": "같은 교역의 다른 출처",
  "editions.why.rows": "행을 바로잡음",
  "link.otherData":
    "링크는 데이터 버전 {madeWith}으로 만들었고 이 사본은 {now}입니다. 수치가 다를 수 있습니다. 이전 수치는 lodeway-{madeWith}.zip에 있으니 링크를 보낸 사람에게 문의하세요.",
} satisfies Record<keyof typeof editionsEn, string>;
