import { For, Show } from "solid-js";
import { formatAmount, formatShare } from "../../i18n/format.ts";
import { countryInSentence } from "../../i18n/names.ts";
import { EDITIONS_TEXTS } from "../../i18n/texts/editions.ts";
import { createPartTranslate } from "../../i18n/translate.ts";
import { type Change, isShare } from "../../model/changes.ts";
import { CHINA } from "../../model/china.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { createWords, useWords } from "../kit/words.ts";

/** Says that a link or a briefing was made with other data, and which of the figures in view have changed since. */
export function OlderEdition() {
  const explorer = useExplorer();
  const words = useWords();
  const said = () => createPartTranslate(EDITIONS_TEXTS, explorer.look.language());
  return (
    <Show when={explorer.editions.older()}>
      {(edition) => (
        <div class="notice warning" role="status">
          <div>
            <Show
              when={edition().isKnown}
              fallback={
                <p>
                  {said()("link.otherData", {
                    madeWith: edition().madeWith,
                    now: explorer.data.index.dataVersion,
                  })}
                </p>
              }
            >
              <p>
                {said()(edition().changes.length > 0 ? "editions.changed" : "editions.unchanged", {
                  day: words.date(edition().madeWith),
                })}
              </p>
            </Show>
            <Show when={edition().changes.length > 0}>
              <ul class="edition-changes">
                <For each={edition().changes}>{(change) => <li>{changeText(explorer, change)}</li>}</For>
              </ul>
            </Show>
          </div>
          <button type="button" onClick={() => explorer.editions.dismiss()}>
            {words.t("notice.dismiss")}
          </button>
        </div>
      )}
    </Show>
  );
}

/** One change as a line: what it is of, old → new, and why. */
export function changeText(explorer: Parts<"link" | "look" | "data">, { figure, old, now, why }: Change): string {
  const words = createWords(explorer);
  const language = explorer.look.language();
  const t = createPartTranslate(EDITIONS_TEXTS, language);
  const said = (value: number | null) =>
    value === null
      ? words.t("unknown")
      : isShare(figure)
        ? formatShare(value, language)
        : formatAmount(value, "value", language);
  return t("editions.line", {
    figure: t(`editions.figure.${figure}`, {
      processor: countryInSentence(explorer.data.index, CHINA, language),
      consumer: countryInSentence(explorer.data.index, "KOR", language),
    }),
    old: said(old),
    now: said(now),
    why: t(`editions.why.${why}`),
  });
}
