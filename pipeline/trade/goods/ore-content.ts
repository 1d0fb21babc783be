import type { GoodContent } from "../../../src/model/types.ts";
import { between } from "./chemistry.ts";

const METAL = "contained metal";

/**
 * What ores and concentrates hold as they are sold, of dry ore: customs weigh some of it moist. Only where a published
 * range covers what the code holds. Left out on purpose: nickel ore (laterite of 1.3–1.8 % stands beside sulphide
 * concentrate, of which no range was found), antimony (gold concentrates), tin (raw ore too), cobalt and chromium ore (one
 * bound only), titanium (ilmenite of half the content of rutile under one code, and far more of it).
 */
export const ORE_CONTENT = {
  copper: between(METAL, 0.18, 0.37, [
    "Concentrates of 18 to 37 % Cu: specification of Fastmarkets' index, 2025",
    "구리 18–37% 정광: Fastmarkets 지수 규격, 2025",
  ]),
  aluminium: between(METAL, 0.25, 0.29, [
    "Al2O3 x 0.5293: Guinean and Brazilian bauxite of 48.5 to 55 % Al2O3 (Fastmarkets, 2021); four tonnes to a tonne of metal (USGS, Mineral Commodity Summaries 2026)",
    "Al2O3 x 0.5293: 기니·브라질 보크사이트 Al2O3 48.5–55% (Fastmarkets, 2021), 보크사이트 4톤으로 금속 1톤 (USGS, Mineral Commodity Summaries 2026)",
  ]),
  manganese: between(METAL, 0.35, 0.54, [
    "Ore of 35 to 54 % Mn: USGS, Mineral Commodity Summaries 2026",
    "망간 35–54% 광석: USGS, Mineral Commodity Summaries 2026",
  ]),
  tungsten: between(METAL, 0.515, 0.638, [
    "WO3 x 0.793: concentrate of 65 % WO3 and more (Geoscience Australia, Identified Mineral Resources: tungsten) to pure scheelite",
    "WO3 x 0.793: WO3 65% 이상 정광 (Geoscience Australia, Identified Mineral Resources: tungsten)부터 순수 회중석까지",
  ]),
  molybdenum: between(METAL, 0.45, 0.551, [
    "Concentrate from 45 % Mo (Fastmarkets, 2018) to 92 % MoS2 x 0.5994 (International Molybdenum Association)",
    "몰리브데넘 45% 정광 (Fastmarkets, 2018)부터 MoS2 92% x 0.5994 (International Molybdenum Association)까지",
  ]),
  zirconium: between(METAL, 0.477, 0.492, [
    "ZrO2 x 0.7403: zircon sand of 64.5 % (IREL) to 66.5 % ZrO2 (Fastmarkets, 2018)",
    "ZrO2 x 0.7403: 지르콘 모래 ZrO2 64.5% (IREL)–66.5% (Fastmarkets, 2018)",
  ]),
  zinc: between(METAL, 0.45, 0.55, [
    "Concentrates of 45 to 55 % Zn: specification of Fastmarkets, 2020",
    "아연 45–55% 정광: Fastmarkets 규격, 2020",
  ]),
} as const satisfies Readonly<Record<string, GoodContent>>;
