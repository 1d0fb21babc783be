import type { Source } from "../../src/model/types.ts";

const BACI = {
  publisher: "CEPII",
  licence: "Etalab Open Licence 2.0",
  open: true,
  url: "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
  citation:
    "Gaulier, G. and Zignago, S. (2010), BACI: International Trade Database at the Product-Level. CEPII Working Paper 2010-23. Release V202601, from UN Comtrade.",
} as const;

const COMTRADE = {
  publisher: "United Nations Statistics Division",
  licence: "UN Comtrade policy on use and re-dissemination (not an open licence)",
  open: false,
  url: "https://comtradeplus.un.org",
} as const;

/** Sources that hold what one or two countries report: measured flows, but no picture of anybody's imports. */
const ONE_SIDED: ReadonlySet<string> = new Set([
  "comtrade-china-ree",
  "comtrade-china-monthly",
  "comtrade-china-usa",
  "comtrade-china-lines",
]);

function comtrade(id: string, title: string, year: string, remark = ""): Source {
  const oneSided = ONE_SIDED.has(id) ? { oneSided: true } : {};
  return {
    id,
    title,
    year,
    ...COMTRADE,
    ...oneSided,
    citation: `United Nations, UN Comtrade Database, ${title}.${remark}`,
  };
}

/** Sources of trade rows, with whether their licence allows redistribution in bulk. */
export const TRADE_SOURCES: readonly Source[] = [
  { id: "baci-202601-hs92", title: "BACI V202601, edition HS 1992, 37 codes, every pair", year: "1995–2024", ...BACI },
  { id: "baci-202601", title: "BACI V202601, 31 critical-material codes (HS6)", year: "2012–2024", ...BACI },
  { id: "baci-202601-hs4", title: "BACI V202601, hard commodities (HS4, top 200 flows)", year: "2022–2024", ...BACI },
  comtrade("comtrade-imports", "imports of battery metals by partner, all reporters", "2018–2024"),
  comtrade("comtrade-31-codes", "thirty codes as reported by importers and exporters, with weights", "2022, 2024"),
  comtrade(
    "comtrade-china-feed",
    "China's imports of raw materials by origin",
    "2017–2024",
    " Transcribed by hand: check before publication.",
  ),
  comtrade(
    "comtrade-china-lines",
    "China's imports by 8-digit line: rare-earth ore, monazite, compounds and metals",
    "2023–2025",
    " Transcribed by hand: check before publication.",
  ),
  comtrade(
    "comtrade-us-rare-earths",
    "imports of rare earths by the United States",
    "2018–2025",
    " Transcribed by hand: check before publication.",
  ),
  {
    id: "eurostat-comext",
    title: "International trade in goods (Comext), imports of the EU's members by 8-digit line",
    year: "2022–2024",
    publisher: "Eurostat",
    licence: "Eurostat re-use policy (attribution)",
    open: true,
    oneSided: true,
    url: "https://ec.europa.eu/eurostat/web/international-trade-in-goods",
    citation:
      "Eurostat, international trade in goods, Comext, DS-045409. Euro turned into dollars at the ECB's yearly averages (1.0530, 1.0813, 1.0824).",
  },
  comtrade("comtrade-exports", "exports of sixteen metals by partner, all reporters", "2015–2024"),
  comtrade("comtrade-nickel-ore", "nickel ore and matte, imports and exports", "2000–2024"),
  comtrade("comtrade-china-usa", "reports of China, the United States and some partners", "2020–2024"),
  comtrade(
    "comtrade-china-ree",
    "China's exports of rare-earth compounds, metals and magnets",
    "2010–2024",
    " Through WITS, World Bank.",
  ),
  comtrade("comtrade-china-monthly", "China's monthly exports of graphite, gallium and germanium", "2017–2024"),
  comtrade(
    "comtrade-2025-extract",
    "rare-earth metals and compounds, flows of 35 t and more",
    "2025",
    " Transcribed by hand: check before publication.",
  ),
];
