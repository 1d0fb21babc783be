import type { offlineEn } from "./offline-en.ts";

/** Korean words of offline use on the first screen. */
export const offlineKo = {
  "offline.title": "오프라인 사용",
  "offline.ready": "오프라인 준비 완료",
  "offline.saving": "오프라인용으로 저장 중: {part}",
  "offline.waiting": "아직 저장하지 않음",
  "offline.offered": "저장 안 함: 데이터 절약 모드",
  "offline.stopped": "{part}에서 저장 멈춤",
  "offline.unavailable": "여기서는 쓸 수 없음",
  "update.here": "지도의 새 버전이 있습니다.",
  "update.load": "지금 불러오기",
  "update.later": "나중에",
  "update.others": "새 버전이 있지만 이 지도가 다른 창이나 탭 {count}개에도 열려 있습니다. 모두 닫은 뒤 불러오세요.",
  "search.offline": "오프라인 사용, 지도 가져가기",
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
} satisfies Record<keyof typeof offlineEn, string>;
