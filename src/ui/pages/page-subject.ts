import { atStart, partyInSentence } from "../../i18n/names.ts";
import { isPartyGroup } from "../../model/groups.ts";
import type { MineralId } from "../../model/types.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";

/** iso3 of the country that the country page is about: of the open card, else the consumer; "" where there is none. */
export function pageCountry(explorer: Parts<"link">): string {
  const { item, consumer } = explorer.link.selection;
  if (item?.type === "country") {
    return item.iso3;
  }
  return consumer === "" || isPartyGroup(consumer) ? "" : consumer;
}

/** The mineral that the mineral page is about; undefined where all are selected. */
export function pageMineral(explorer: Parts<"link">): MineralId | undefined {
  return explorer.link.selection.minerals[0];
}

/** Title of the open page; "" where none is open. */
export function pageTitle(explorer: Parts<"link" | "look" | "data">): string {
  const words = createWords(explorer);
  const mineral = pageMineral(explorer);
  const country = pageCountry(explorer);
  switch (explorer.link.selection.page) {
    case "country":
      return country === ""
        ? words.t("field.country")
        : atStart(partyInSentence(explorer.data.index, country, explorer.look.language()));
    case "mineral":
      return mineral === undefined ? words.t("header.allMinerals") : words.mineral(mineral);
    case "method":
      return words.t("page.method");
    default:
      return "";
  }
}
