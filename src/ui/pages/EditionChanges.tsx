import { For, Show } from "solid-js";
import { changesInView } from "../../model/changes.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import { changeText } from "./OlderEdition.tsx";
import { useMethodTexts } from "./texts.ts";

/** What changed from the edition before to this one: of the figures in view, and all of it as a file. */
export function EditionChanges() {
  const explorer = useExplorer();
  const t = useMethodTexts();
  const words = useWords();
  return (
    <Show when={explorer.editions.changes()}>
      {(changes) => (
        <section class="method" data-method="editions">
          <h2>{t("editions.title")}</h2>
          <p>
            {t("editions.text", {
              before: words.date(changes().before.id),
              now: words.date(changes().now.id),
              count: words.count(changes().changes.length),
            })}
          </p>
          <ul>
            <For
              each={changesInView(changes(), explorer.link.selection)}
              fallback={<li class="quiet">{t("editions.none")}</li>}
            >
              {(change) => <li>{changeText(explorer, change)}</li>}
            </For>
          </ul>
          <p>
            <a href="editions/changes.csv" download="lodeway-changes.csv">
              {t("editions.file")}
            </a>
          </p>
        </section>
      )}
    </Show>
  );
}
