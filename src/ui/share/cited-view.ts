import { sourcesOf } from "../../export/file-metadata.ts";
import { viewName } from "../../export/file-name.ts";
import { tableLabel } from "../../i18n/names.ts";
import { selectionWords } from "../../i18n/selection-words.ts";
import { createTranslate } from "../../i18n/translate.ts";
import type { CitedView } from "../../model/citation.ts";
import type { TableName } from "../../model/selection.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { today } from "../../state/today.ts";
import { viewLink } from "./view-link.ts";

/**
 * A view as it is cited: in English, by the link that holds its selection.
 * @param view a table, or "map" for what is on screen
 * @param sourceIds sources of the figures in it
 */
export function citedView(
  explorer: Parts<"link" | "data" | "supply">,
  view: TableName | "map",
  sourceIds: Iterable<string>,
): CitedView {
  const { index } = explorer.data;
  const { selection } = explorer.link;
  const t = createTranslate("en");
  const words = selectionWords(selection, view, index, "en", explorer.supply.now());
  return {
    key: `${viewName(selection, view)}-${index.dataVersion}`,
    title: t("app.title"),
    subject: view === "map" ? words : `${tableLabel(view, "en")}: ${words}`,
    address: viewLink(explorer),
    dataVersion: index.dataVersion,
    accessed: today(),
    sources: sourcesOf(index, sourceIds),
  };
}
