import type { methodEn } from "./method-en.ts";

/** Korean words of the methods page. */
export const methodKo = {
  intro:
    "모든 수치는 자료 묶음에 있는 행의 합이나 비율입니다. 단락마다 계산 방법을 설명하고, 그 아래 예는 지금 화면의 자료로 바로 계산한 것입니다.",
  example: "지금 화면의 예",
  "editions.title": "이번 판에서 바뀐 것",
  "editions.text":
    "{before} 자료에서 {now} 자료로 넘어오며 비교한 수치 가운데 {count}개가 눈에 띄게 바뀌었습니다(비중은 0.5%포인트, 금액은 0.5% 이상). 이 화면의 수치 가운데:",
  "editions.none": "이 화면에서 바뀐 수치는 없습니다.",
  "editions.file": "바뀐 것 모두 (CSV)",
  noExample: "예 없음: 화면의 자료에 필요한 값이 없습니다.",
  "tracing.title": "비례 혼합에 따른 추적",
  "tracing.text":
    "한 나라가 파는 물량에는 그해 그 나라가 캐고 만들고 사들인 것이 같은 비율로 섞여 있다고 봅니다. 나라와 단계(광석, 중간재, 정제품)마다 식을 하나씩 세워 한꺼번에 풀므로, 여러 나라를 거친 물량도 끝까지 거슬러 올라갑니다. 한 소비국에 대해, o국에서 캐고 p국에서 정제한 몫 = p국에서 정제된 수입 × p국 원료 가운데 o국산의 비중. 이를 모두 더해 전체로 나눕니다.",
  "tracing.example":
    "{total} 가운데 {refined:은/는} {processor}에서 정제되었습니다. 그중 {path:은/는} {origin}에서 채굴되었으므로 {path} ÷ {total} = {consumer} {base}의 {share}입니다.",
  "base.title": "수입 비중과 공급 비중",
  "base.text":
    "공급 = 밖에서 들여온 정제품 수입 + 자국 정제 생산. 정제국이 원료로 사들인 것은 들어가지 않습니다. 원료가 나머지보다 많고 자국 생산을 알 수 없으면 비중을 적지 않습니다. 자국 생산은 교역과 같은 단위로 바꿀 수 있을 때만 더합니다. 그럴 수 없으면 전체는 수입뿐이며 “수입 비중”이라고 적습니다. 진영 안 회원국끼리의 교역은 뺍니다.",
  "base.exampleSupply": "수입 {imports} + 자국 생산 {own} = {total}: 공급 비중.",
  "base.exampleImports": "수입 {imports}, 자국 생산은 이 단위로 알 수 없음: 수입 비중.",
  "worldAverage.title": "세계 평균",
  "worldAverage.text":
    "정제국의 원료를 전혀 알 수 없으면 세계 채굴 비중대로 채굴국에 나눕니다. 전체 가운데 그런 부분이 얼마인지는 답과 함께 적습니다.",
  "worldAverage.example": "{total} 가운데 {amount} = {share}.",
  "shares.title": "세계 비중",
  "shares.text":
    "비중 = 한 나라의 생산량 ÷ 같은 기관, 같은 해, 같은 기준의 세계 생산량. 광물과 단계와 연도마다 한 기관의 수치를 쓰고, 수치의 근거를 열면 다른 기관의 수치도 나란히 보여 줍니다. 해당 연도에 수치가 없으면 3년 안에서 가장 가까운 해를 쓰고 그 해를 밝힙니다.",
  "shares.example": "{name}, {year}년: {quantity}톤 ÷ {share} = 세계 생산량 {world}톤({basis}, {publisher}).",
  "hhi.title": "집중도(HHI)",
  "hhi.text":
    "허핀달–허시먼 지수는 모든 나라의 백분율 비중을 제곱해 더한 값으로, 한 나라뿐이면 10,000입니다. 구간은 미국 법무부와 연방거래위원회의 합병 지침(2023년 12월 18일)을 따릅니다. 1,000 미만은 낮음, 1,000~1,800은 중간, 1,800 초과는 높음입니다. 알 수 없는 부분이 있으면 지수는 최솟값이며, 최댓값은 그 부분이 모두 가장 큰 나라의 몫이라고 본 값입니다. 두 값의 구간이 다르면 둘 다 적습니다.",
  "hhi.example": "{terms}: HHI {figure}, {bands}({consumer}, 정제국 기준).",
  "groups.title": "국가 그룹",
  "groups.text":
    "회원 여부는 선택한 연도를 기준으로, 그해 하루라도 속했으면 포함합니다. 두 그룹에 속한 나라는 두 합계에 모두 들어가므로 그룹끼리 더하면 안 됩니다.",
  "groups.example": "{year}년: MSP 파트너국 {msp}개국, 광물자원 부국 {rich}개국, 양쪽 모두: {both}.",
  "fold.title": "그리는 흐름",
  "fold.text":
    "역할마다 합쳐서 전체의 95%를 이루는 큰 흐름만 그리고, 나머지는 개수와 규모로 알립니다. 흐름도에서는 전체의 0.5%에 못 미치는 나라를 “기타”로 묶습니다.",
  "fold.example": "화면의 {total} 가운데 {drawn:을/를} 그렸고, 흐름 {count}개({folded})를 묶었습니다.",
  "content.title": "중량으로 볼 때",
  "content.text":
    "총중량은 한 단계의 품목끼리만 더합니다. 여러 단계에 걸치면 함유량을 더하며, 이는 추정치입니다. 총중량에 품목별 함유율 범위의 가운데 값(건량 기준 금속, 희토류는 산화물)을 곱합니다. 함유율을 모르거나 범위가 세 배보다 넓은 품목은 수치에 넣지 않고 이름을 밝힙니다. 그런 품목이 교역액의 10분의 1을 넘으면 순위와 비중을 매기지 않고 추적하지 않으며, 문장에는 알려진 것만 더한 수치라고(총중량이면 최솟값이라고) 적습니다.",
  "content.one": "{good}: {basis} {low} ({evidence}).",
  "content.range": "{good}: {basis} {low}에서 {high} ({evidence}).",
  "unknown.title": "모르는 것은 0이 아닙니다",
  "unknown.text":
    "금액(또는 중량)이 없는 행은 그 단위의 어떤 합계에도 넣지 않고, 그런 행의 수를 밝힙니다. 그해 자료가 없는 품목은 없다고 적습니다.",
  "unknown.example": "화면의 행 가운데 {count}개는 이 단위의 수치가 없습니다.",
  "reports.title": "한 흐름에 대한 두 보고",
  "reports.text":
    "수출국과 수입국의 보고는 흔히 다릅니다. 합계에는 한쪽 보고만 쓰고, 두 번째 보고가 있으면 차이와 함께 나란히 보여 줍니다. 차이 = (둘째 − 첫째) ÷ 첫째. 둘을 더하지는 않습니다.",
  "reports.example": "{exporter} → {importer}, HS {code}: {first} 대 {second}. ({second} − {first}) ÷ {first} = {gap}.",
  "sensitivity.title": "비중이 달라지는 폭",
  "sensitivity.text":
    "광석 1톤과 중간재 1톤에 든 금속량은 백 배까지 차이가 나므로 금액 기준으로 섞습니다. 답 옆에는 중량(여러 단계이면 함유량)으로 섞었을 때의 값을 교역액의 90% 이상에서 알 수 있으면 적고, 한 해 전의 값도 함께 적습니다.",
  "sensitivity.example": "{processor}에서 정제: {share}, 중량으로 섞으면 {otherwise}.",
  "sensitivity.exampleContent": "{processor}에서 정제: {share}, 함유량으로 섞으면 {otherwise}.",
} as const satisfies Readonly<Record<keyof typeof methodEn, string>>;
