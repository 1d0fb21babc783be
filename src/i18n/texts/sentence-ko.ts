import type { sentenceEn } from "./sentence-en.ts";

/** Korean words of the headline and of the sentences that are made of figures. */
export const sentenceKo = {
  "sentence.refined": "{year}년 {processor:은/는} 전 세계 {mineral}의 {share:을/를} 정제했다({source}).",
  "sentence.mined": "{year}년 {processor:은/는} 전 세계 {mineral}의 {share:을/를} 채굴했다({source}).",
  "sentence.refined.nearest":
    "수치가 있는 가장 가까운 해인 {year}년 {processor:은/는} 전 세계 {mineral}의 {share:을/를} 정제했다({source}).",
  "sentence.mined.nearest":
    "수치가 있는 가장 가까운 해인 {year}년 {processor:은/는} 전 세계 {mineral}의 {share:을/를} 채굴했다({source}).",
  "sentence.refined.average":
    "{period} 평균으로 {processor:은/는} 전 세계 {mineral}의 {share:을/를} 정제했다({source}).",
  "sentence.mined.average": "{period} 평균으로 {processor:은/는} 전 세계 {mineral}의 {share:을/를} 채굴했다({source}).",
  "sentence.period": "{from}~{to}년",
  "sentence.mineral.magnet REE": "자석용 희토류",
  "sentence.mineral.neodymium, share only (2016–2020 average)": "네오디뮴(경희토류)",
  "sentence.mineral.battery-grade": "배터리급 {mineral}",
  "sentence.consumer.value":
    "{year}년 {consumer:은/는} {product} 수입액의 {share:을/를} {processor}에서 들여왔다({source}).",
  "sentence.consumer.weight":
    "{year}년 {consumer:은/는} {product} 수입 중량의 {share:을/를} {processor}에서 들여왔다({source}).",
  "sentence.origin":
    "{processor}에 원료를 가장 많이 공급한 나라는 {origin:으로/로}, 해당 수입의 {share:을/를} 차지했다.",
  "sentence.unknownShare":
    "{year}년 {processor:이/가} 전 세계 {mineral:을/를} 얼마나 정제하거나 채굴했는지는 이 지도의 출처로는 알 수 없다.",
  "sentence.all": "{year}년 {processor:은/는} 가공한 핵심광물 {amount}어치를 해외에 팔았다({source}).",
  "sentence.noTrade": "{year}년에는 이 선택에 해당하는 교역 자료가 없다.",
  "sentence.trade.through": "{processor:으로/로} 들어간 원료는 {feed}, 나온 가공품은 {output}이다.",
  "sentence.trade.feed": "{processor:으로/로} 들어간 원료는 {feed}이다.",
  "sentence.trade.output": "{processor}에서 나온 가공품은 {output}이다.",
  "sentence.trade.oneSided":
    "{year}년 {goods}의 교역은 한쪽 보고로만 알려져 있으며 그 합은 {amount}이다. 전체 교역이 아니다.",
  "sentence.trade.unknown": "{year}년 이 선택에 해당하는 교역은 그 규모가 알려져 있지 않다.",
  "sentence.trade.around": "{processor:이/가} 수출국도 수입국도 아닌 교역은 {amount}이다.",
  "sentence.trade.msp-resource": "MSP 파트너국과 광물자원 부국 사이의 교역은 {amount}이다.",
  "sentence.trade.all": "화면에 있는 교역은 모두 {amount}이다.",
  "sentence.lens.around": "{year}년 {processor:을/를} 거치지 않은 {goods} 교역은 {amount}이다({source}).",
  "sentence.lens.msp-resource": "{year}년 MSP 파트너국과 광물자원 부국 사이의 {goods} 교역은 {amount}이다({source}).",
  "sentence.lens.all": "{year}년 {goods} 교역은 모두 {amount}이다({source}).",
  "sentence.goods.one": "{mineral} 관련 품목",
  "sentence.goods": "핵심광물",
  "sentence.shareNote": "{value}의 출처: {source}",
} as const satisfies Readonly<Record<keyof typeof sentenceEn, string>>;
