import type { en } from "../../i18n/en.ts";
import { TABLE_TEXTS } from "../../i18n/texts/table-panel.ts";
import type { tablePanelEn } from "../../i18n/texts/table-panel-en.ts";
import type { PartTranslate, Translate } from "../../i18n/translate.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createPartTexts, createWords, type Words } from "../kit/words.ts";

type Texts = typeof en & typeof tablePanelEn;

/** The words of the page, and those of the table. */
export interface TableWords extends Words {
  readonly t: Translate & PartTranslate<Texts>;
}

/** Which of two dictionaries has a key is known at run time only. */
type LooseTranslate = (key: string, ...values: unknown[]) => string;

/** Words for the table and what is made of it. Reactive: each call reads the language. */
export function createTableWords(explorer: Parts<"link" | "look" | "data">): TableWords {
  const words = createWords(explorer);
  const own = createPartTexts(TABLE_TEXTS, explorer);
  const t = (key: string, ...values: unknown[]) =>
    ((Object.hasOwn(TABLE_TEXTS[explorer.look.language()], key) ? own : words.t) as LooseTranslate)(key, ...values);
  return { ...words, t: t as TableWords["t"] };
}

/** The same for a component. Call while it is made. */
export function useTableWords(): TableWords {
  return createTableWords(useExplorer());
}
