const BOTH = "조제품과 정제품이 같은 부호를 쓴다. 가공국이 사면 원료, 팔면 제품이다.";
const HEADING = "호 전체로 신고된 값이다. 괴 외에 제품과 스크랩이 섞여 있다.";

/** Korean of the notes in codes.ts, by customs code. A test demands one for every note. */
export const KOREAN_NOTES: Readonly<Record<string, string>> = {
  "253090":
    "여러 광물이 섞인 기타 부호다. 호주·짐바브웨·브라질·나이지리아·캐나다에서 중국으로 가는 것은 스포듀민과 레피돌라이트이고, 그 밖에는 거의 다른 광물이다.",
  "283691": BOTH,
  "850760": "완제품 배터리로, 모든 양극재 종류가 섞여 있다.",
  "282690": "전해질 염 LiPF6이 포함된 혼합 부호다.",
  "284290": "리튬인산철과 다른 염이 섞인 기타 부호다.",
  "285390": "양극재 전구체와 다른 화합물이 섞인 기타 부호다.",
  "810520": "조수산화물(코발트 약 30%, 총중량)과 금속 괴가 함께 들어 있다. 가공국이 사면 원료, 팔면 제품이다.",
  "282200": `${BOTH} 콩고민주공화국에서 중국으로 가는 수산화물은 810520에 잡힌다.`,
  "8105": HEADING,
  "282540": BOTH,
  "283329": "코발트·망간 황산염과 다른 황산염이 섞여 있다.",
  "250410": `${BOTH} 구형 음극재 흑연도 여기에 들어 있다.`,
  "250490": BOTH,
  "2504": BOTH,
  "284690": "혼합 정광·탄산염과 분리된 산화물이 함께 들어 있다. 가공국이 사면 원료, 팔면 제품이다.",
  "2846": "혼합 정광·탄산염과 분리된 산화물이 함께 들어 있으며 세륨을 포함한다.",
  REE3: "출처가 세 부호를 합쳐 중량만 제시한다. 조제품과 분리품이 섞여 있다.",
  "850511": "모든 금속 영구자석이 섞여 있다. 금액의 대부분은 희토류 자석이다.",
  "282010": BOTH,
  "282090": BOTH,
  "811100": "괴에 제품과 스크랩이 섞여 있다.",
  "260600": "갈륨이 나오는 모광석이다.",
  "8104": HEADING,
  "8108": HEADING,
  "8101": HEADING,
  "8110": HEADING,
  "8103": HEADING,
  "7110": "호 전체로 신고된 값이다. 반제품도 포함한다.",
  "811292": "여러 금속이 한 부호를 쓴다. 나눌 수 없어 한 번만 그린다.",
  "8102": HEADING,
  "8106": HEADING,
  "8109": HEADING,
  "252922": BOTH,
  "251110": BOTH,
};

/** What is held of a code of which only the largest flows are published, in both languages. */
export interface Truncation {
  readonly en: string;
  readonly ko: string;
}

function largestFlows(percentOfValue: string): Truncation {
  return {
    en: `Only the 200 largest flows of each year are held, 2022–2024: ${percentOfValue} % of the world's value.`,
    ko: `2022–2024년, 해마다 가장 큰 흐름 200개만 담았다. 세계 교역액의 ${percentOfValue}%다.`,
  };
}

/**
 * Codes held only of BACI's file by heading (`baci-202601-hs4`), with the part of the world's value that its 200 flows
 * make, lowest to highest year in whole percent. A data test adds the shares up from the file's own world totals.
 */
export const TRUNCATIONS: Readonly<Record<string, Truncation>> = {
  "260300": largestFlows("99–100"),
  "7601": largestFlows("84–85"),
  "7901": largestFlows("90–92"),
  "8001": largestFlows("95–96"),
};
