import type { embedEn } from "./embed-en.ts";

/** Korean words that only an embed says. */
export const embedKo = {
  open: "로드웨이에서 열기",
  newTab: "새 탭에서 열림",
  sources: "출처: {names}",
  controls: "조작",
} as const satisfies Readonly<Record<keyof typeof embedEn, string>>;
