import type { copyableEn } from "./copyable-en.ts";

/** Korean words of a text that can be copied. */
export const copyableKo = {
  copy: "복사",
  copyOf: "복사: {what}",
  copied: "복사했습니다",
  failed: "여기서는 복사할 수 없습니다. 글을 선택해 두었으니 키나 메뉴로 복사하세요.",
} as const satisfies Readonly<Record<keyof typeof copyableEn, string>>;
