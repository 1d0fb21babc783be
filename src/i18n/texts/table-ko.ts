import type { tableEn } from "./table-en.ts";

/** Korean words of the table, its files and its citation. */
export const tableKo = {
  "table.button": "표",
  "table.tab.sites": "시설",
  "table.tab.flows": "교역",
  "table.tab.journeys": "여정",
  "table.tab.shares": "비중",
  "keys.table": "표 열기·닫기",
  "cite.plain": "일반 텍스트",
  "cite.bibtex": "BibTeX 항목",
  "selection.minerals": "{minerals}, {year}년",
  "selection.allYears": "{minerals}, 모든 연도",
  "selection.stages": "단계: {stages}",
  "selection.noStage": "단계 없음",
  "selection.kinds": "시설 종류: {kinds}",
  "selection.from": "수출국: {names}",
  "selection.to": "수입국: {names}",
  "selection.origin": "원산지: {name}",
  "selection.supply": "{name}의 공급",
  "selection.consumer": "소비국: {name}",
  "selection.closed": "폐쇄한 해협 {count}곳",
  "selection.withEu": "EU 회원국도 MSP 파트너로 계산",
  "selection.lowConfidence": "신뢰도가 낮은 시설 포함",
} satisfies Record<keyof typeof tableEn, string>;
