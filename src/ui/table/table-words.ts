import { en } from "../../i18n/en.ts";
import { ko } from "../../i18n/ko.ts";
import type { PartTexts } from "../../i18n/texts/part-texts.ts";
import { TABLE_TEXTS } from "../../i18n/texts/table-panel.ts";
import type { tablePanelEn } from "../../i18n/texts/table-panel-en.ts";
import type { PartTranslate, Translate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts, createWords, type Words } from "../kit/words.ts";

type Texts = typeof en & typeof tablePanelEn;

/** The words of the page and those of the table, as one dictionary. */
const TEXTS: PartTexts<Texts> = { en: { ...en, ...TABLE_TEXTS.en }, ko: { ...ko, ...TABLE_TEXTS.ko } };

/** The words of the page, and those of the table. */
export interface TableWords extends Words {
  readonly t: Translate & PartTranslate<Texts>;
}

/** Words for the table and what is made of it. Reactive: each call reads the language. */
export function createTableWords(explorer: Parts<"link" | "look" | "data">): TableWords {
  const t = createPartTexts<Texts>(TEXTS, explorer);
  return { ...createWords(explorer), t };
}

/** The same for a component. Call while it is made. */
export function useTableWords(): TableWords {
  return createTableWords(useExplorer());
}
