import type { MineralId, PolicyEvent } from "../../src/model/types.ts";

/** Our words for one row of export-controls.csv, found by the row's date cell and country. */
export interface EventText {
  /** Date cell of the row in the raw file. */
  readonly rawDate: string;
  readonly iso3: string;
  /** Date shown: shorter than the raw one where the source does not carry the day. */
  readonly date: string;
  readonly minerals: readonly MineralId[];
  readonly kind: "control" | "ban";
  readonly en: string;
  readonly ko: string;
}

function text(
  [rawDate, iso3, date]: readonly [string, string, string?],
  kind: EventText["kind"],
  minerals: readonly MineralId[],
  en: string,
  ko: string,
): EventText {
  return { rawDate, iso3, date: date ?? rawDate, minerals, kind, en, ko };
}

/** Export controls and bans: every VERIFIED row of the raw file has a text here, and no other. */
export const CONTROL_TEXTS: readonly EventText[] = [
  text(
    ["2020-01-01", "IDN", "2020"],
    "ban",
    ["nickel"],
    "Indonesia bans exports of nickel ore",
    "인도네시아, 니켈 광석 수출 금지",
  ),
  text(
    ["2022-12", "ZWE"],
    "ban",
    ["lithium"],
    "Zimbabwe bans exports of raw lithium ore; concentrates stay allowed",
    "짐바브웨, 리튬 원광 수출 금지 (정광은 허용)",
  ),
  text(
    ["2023-01", "ZWE"],
    "ban",
    [],
    "Zimbabwe bans exports of all raw base-mineral ores",
    "짐바브웨, 모든 비철 원광 수출 금지",
  ),
  text(
    ["2023-06", "IDN"],
    "ban",
    ["aluminium"],
    "Indonesia bans exports of bauxite",
    "인도네시아, 보크사이트 수출 금지",
  ),
  text(
    ["2023-06-08", "NAM"],
    "ban",
    ["lithium", "cobalt", "manganese", "graphite", "rare-earths"],
    "Namibia's cabinet approves a ban on exports of unprocessed critical minerals",
    "나미비아 내각, 미가공 핵심광물 수출 금지 승인",
  ),
  text(
    ["2023-08-01", "CHN"],
    "control",
    ["gallium", "germanium"],
    "China requires export licences for gallium and germanium",
    "중국, 갈륨·게르마늄 수출 허가제 시행",
  ),
  text(
    ["2023-10-24", "MYS"],
    "ban",
    ["rare-earths"],
    "Malaysia announces a ban on exports of rare-earth raw materials",
    "말레이시아, 희토류 원료 수출 금지 발표",
  ),
  text(
    ["2023-12-01", "CHN"],
    "control",
    ["graphite"],
    "China requires export licences for high-purity synthetic and natural flake graphite",
    "중국, 고순도 인조흑연·천연 인상흑연 수출 허가제 시행",
  ),
  text(
    ["2023-12-21", "CHN"],
    "ban",
    ["rare-earths"],
    "China bans exports of rare-earth extraction, separation and magnet-making technology",
    "중국, 희토류 추출·분리·자석 제조 기술 수출 금지",
  ),
  text(
    ["2024-09-15", "CHN"],
    "control",
    ["antimony"],
    "China requires export licences for antimony",
    "중국, 안티모니 수출 허가제 시행",
  ),
  text(
    ["2024-12-03", "CHN"],
    "ban",
    ["gallium", "germanium", "antimony", "graphite"],
    "China bans exports of gallium, germanium and antimony to the United States and checks graphite more strictly",
    "중국, 갈륨·게르마늄·안티모니의 대미 수출 금지, 흑연 심사 강화",
  ),
  text(
    ["2025-02-04", "CHN"],
    "control",
    ["tungsten", "tellurium", "bismuth", "molybdenum", "indium"],
    "China requires export licences for tungsten, tellurium, bismuth, molybdenum and indium",
    "중국, 텅스텐·텔루륨·비스무트·몰리브덴·인듐 수출 허가제 시행",
  ),
  text(
    ["2025-02-22", "COD"],
    "ban",
    ["cobalt"],
    "DR Congo suspends all cobalt exports, at first for four months",
    "콩고민주공화국, 코발트 수출 전면 중단 (우선 4개월)",
  ),
  text(
    ["2025-04-04", "CHN"],
    "control",
    ["rare-earths"],
    "China requires export licences for seven medium and heavy rare earths and their magnets",
    "중국, 중(中)·중(重)희토류 7종과 자석 수출 허가제 시행",
  ),
  text(
    ["2025-05/06 (announced)", "GAB", "2025-05"],
    "ban",
    ["manganese"],
    "Gabon announces an end to exports of raw manganese by 2029",
    "가봉, 2029년까지 망간 원광 수출 중단 발표",
  ),
  text(
    ["2025-06-21", "COD"],
    "ban",
    ["cobalt"],
    "DR Congo extends the cobalt export suspension by three months",
    "콩고민주공화국, 코발트 수출 중단 3개월 연장",
  ),
  text(
    ["2025-10-09", "CHN"],
    "control",
    ["rare-earths", "lithium", "graphite"],
    "China adds five rare earths, rare-earth equipment, lithium-battery and graphite-anode items to its controls",
    "중국, 희토류 5종과 설비, 리튬전지·흑연 음극재 품목 수출통제 추가",
  ),
  text(
    ["2025-10-16", "COD"],
    "control",
    ["cobalt"],
    "DR Congo replaces the suspension with cobalt export quotas",
    "콩고민주공화국, 코발트 수출 중단을 쿼터제로 전환",
  ),
  text(
    ["2025-11-07", "CHN"],
    "control",
    ["rare-earths", "lithium", "graphite"],
    "China suspends the controls of 9 October 2025 until 10 November 2026",
    "중국, 2025년 10월 9일 수출통제를 2026년 11월 10일까지 유예",
  ),
  text(
    ["2025-11-09", "CHN"],
    "control",
    ["gallium", "germanium", "antimony", "graphite"],
    "China suspends the ban on exports to the United States until 27 November 2026; the ban for military users stays",
    "중국, 대미 수출 금지를 2026년 11월 27일까지 유예 (군사 용도 금지는 유지)",
  ),
  text(
    ["2026-01-06", "CHN"],
    "ban",
    ["rare-earths"],
    "China bans exports of dual-use items to Japan for military end use",
    "중국, 일본의 군사 용도 이중용도 품목 수출 금지",
  ),
];

function milestone(date: string, source: string, en: string, ko: string): PolicyEvent {
  return { date, iso3: "", minerals: [], kind: "milestone", en, ko, source };
}

/** Milestones of the Minerals Security Partnership; dates as in the memberships of the same source. */
export const MILESTONES: readonly PolicyEvent[] = [
  milestone("2022-06-14", "S03", "Minerals Security Partnership launched", "핵심광물안보파트너십(MSP) 출범"),
  milestone(
    "2022-09-22",
    "S01",
    "MSP partners meet eight resource-rich countries at the UN General Assembly",
    "유엔총회에서 MSP 파트너국과 자원부국 8개국 회의",
  ),
  milestone(
    "2023-10-10",
    "S25",
    "MSP partners name the first projects they support",
    "MSP 파트너국, 첫 지원 사업 발표",
  ),
  milestone(
    "2024-03-03",
    "S07",
    "Estonia joins the MSP at the Toronto meeting",
    "에스토니아, 토론토 회의에서 MSP 가입",
  ),
  milestone(
    "2024-04-05",
    "S09",
    "MSP Forum launched with four resource-rich members",
    "자원부국 4개국과 MSP 포럼 출범",
  ),
  milestone("2024-07-01", "S13", "Korea takes the chair of the MSP", "한국, MSP 의장국 수임"),
  milestone("2024-09-26", "S11", "Seven more countries join the MSP Forum", "7개국이 MSP 포럼에 추가 가입"),
  milestone("2025-11-18", "S16", "Belgium attends as a member in Brussels", "벨기에, 브뤼셀 회의에 회원국으로 참석"),
  milestone(
    "2026-02-04",
    "S19",
    "MSP relaunched as the Forum on Resource Geostrategic Engagement (FORGE)",
    "MSP, 지전략적 자원협력 포럼(FORGE)으로 재출범",
  ),
];
