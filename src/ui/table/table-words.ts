import type { en } from "../../i18n/en.ts";
import { TABLE_TEXTS } from "../../i18n/texts/table-panel.ts";
import type { tablePanelEn } from "../../i18n/texts/table-panel-en.ts";
import { createPartTranslate, type PartTranslate, type Translate } from "../../i18n/translate.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createWords, type Words } from "../words.ts";

/** The words of the page, and those of the table. */
export interface TableWords extends Words {
  readonly t: Translate & PartTranslate<typeof en & typeof tablePanelEn>;
}

/** Words for the table and what is made of it. Reactive: each call reads the language. */
export function createTableWords(explorer: Explorer): TableWords {
  const words = createWords(explorer);
  const ofTable = (key: string, values?: object) =>
    (createPartTranslate(TABLE_TEXTS, explorer.language()) as (key: string, values?: object) => string)(key, values);
  const ofPage = words.t as (key: string, values?: object) => string;
  const t = (key: string, values?: object) => (key in TABLE_TEXTS.en ? ofTable : ofPage)(key, values);
  const any: Words["any"] = (key, values) => (key in TABLE_TEXTS.en ? ofTable(key, values) : words.any(key, values));
  return { ...words, any, t: t as unknown as TableWords["t"] };
}
