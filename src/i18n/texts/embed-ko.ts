import type { embedEn } from "./embed-en.ts";

/** Korean words that only an embed says. */
export const embedKo = {
  open: "로드웨이에서 열기",
  newTab: "새 탭에서 열림",
  sources: "출처: {names}",
  controls: "조작",
  unchecked: "링크에 들어 있던 브리핑입니다. 로드웨이가 내용을 확인하지 않았습니다.",
} as const satisfies Readonly<Record<keyof typeof embedEn, string>>;
