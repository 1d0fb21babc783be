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
} satisfies Record<keyof typeof offlineEn, string>;
