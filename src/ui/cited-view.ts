import { countryName, mineralName } from "../i18n/names.ts";
import { createTranslate } from "../i18n/translate.ts";
import type { CitedView } from "../model/citation.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { lensLabel } from "./lens-label.ts";

/** What is on the screen, as it is cited: in English, with the sources of the flows and of the world shares. */
export function citedView(explorer: Explorer, address: string, accessed: string): CitedView {
  const { index, selection } = explorer;
  const t = createTranslate("en");
  const minerals = selection.minerals.map((id) => mineralName(index, id, "en"));
  const subject = [
    minerals.length === 0 ? t("header.allMinerals") : minerals.join(", "),
    String(selection.year),
    t(`measure.${selection.measure}`),
    lensLabel(t, selection.lens, countryName(index, selection.processor, "en")),
  ];
  const ids = new Set([
    ...(explorer.flows()?.sourceIds ?? []),
    ...[explorer.mining(), explorer.refining()].flatMap((view) => view?.sourceId ?? []),
  ]);
  return {
    title: t("app.title"),
    subject: subject.join(", "),
    address,
    dataVersion: index.dataVersion,
    accessed,
    sources: index.sources.filter(({ id }) => ids.has(id)),
  };
}

/** The day, ISO (YYYY-MM-DD). */
export function today(): string {
  return new Date().toISOString().slice(0, "YYYY-MM-DD".length);
}
