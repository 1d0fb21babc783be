import { createMemo, createSignal, For, Show } from "solid-js";
import { SITE_KINDS } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { MoreButton } from "../kit/MoreButton.tsx";
import { useWords } from "../kit/words.ts";
import { goToSite } from "./go-to-site.ts";

/** Sites listed before "show more". */
const FIRST_SITES = 25;

/** The sites of a country that the map shows, by name: the keyboard's way to them. Names load when it is opened. */
export function CountrySites(props: { country: number }) {
  const explorer = useExplorer();
  const words = useWords();
  const [open, setOpen] = createSignal(false);
  const [all, setAll] = createSignal(false);
  const rows = createMemo(() => {
    const table = explorer.sites.table();
    return table ? [...explorer.sites.shown()].filter((row) => table.country[row] === props.country) : [];
  });
  const named = createMemo(() => {
    const texts = open() ? explorer.sites.texts() : undefined;
    return texts
      ? rows()
          .map((row) => ({ row, name: texts[row]?.name ?? "" }))
          .sort((a, b) => (a.name < b.name ? -1 : 1))
      : undefined;
  });
  const kind = (row: number) => SITE_KINDS[explorer.sites.table()?.kind[row] ?? -1];
  return (
    <Show when={rows().length > 0}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words.t("country.sites", { count: words.count(rows().length) })}</summary>
        <Show when={named()} fallback={<p class="note">{words.t("card.loading")}</p>}>
          {(sites) => (
            <>
              <ul>
                <For each={sites().slice(0, all() ? sites().length : FIRST_SITES)}>
                  {(site) => (
                    <li>
                      <button type="button" class="small" onClick={() => goToSite(explorer, words, site.row)}>
                        {site.name || words.t("unknown")}
                        <Show when={kind(site.row)}>
                          {(known) => <span class="quiet"> {words.t(`kindOne.${known()}`)}</span>}
                        </Show>
                      </button>
                    </li>
                  )}
                </For>
              </ul>
              <MoreButton hidden={sites().length - FIRST_SITES} all={all()} set={setAll} />
            </>
          )}
        </Show>
      </details>
    </Show>
  );
}
