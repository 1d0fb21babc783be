import type { supplyEn } from "./supply-en.ts";

/** 추적 계산에 관한 문구. */
export const supplyKo = {
  "supply.failed":
    "공급 추적을 계산하지 못했습니다. 지도와 실측 교역 자료는 그대로 쓸 수 있습니다. 다시 하려면 페이지를 새로 고치세요.",
  "supply.blocOutside": "파트너국끼리의 교역은 뺐습니다.",
} satisfies Record<keyof typeof supplyEn, string>;
