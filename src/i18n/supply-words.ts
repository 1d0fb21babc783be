import type { Language } from "../model/reader.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import type { Index } from "../model/types.ts";
import { formatAmount, formatEstimate } from "./format.ts";
import { mineralName, withinSentence } from "./names.ts";
import { createTranslate } from "./translate.ts";

/** What is counted, within a sentence: "refined lithium"; "graphite goods" where the ore itself is sold as a good. */
export function suppliedGoods(index: Index, supply: ConsumerSupply, language: Language): string {
  const name = mineralName(index, supply.mineral, language);
  const mineral = language === "en" ? withinSentence(name) : name;
  const isAsMined = index.goods.some((good) => good.stage === "ore" && supply.goods.includes(good.id));
  return createTranslate(language)(isAsMined ? "supply.goods.asMined" : "supply.goods.refined", { mineral });
}

/** The total of a supply: an estimate where own output, tonnes at a world price, is in it. */
export function formatTotal(supply: ConsumerSupply, language: Language): string {
  const format = supply.ownOutput === null ? formatAmount : formatEstimate;
  return format(supply.total, supply.measure, language);
}
