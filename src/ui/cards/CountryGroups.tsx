import { For, Show } from "solid-js";
import type { Membership } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { SourceLine } from "../provenance/SourceLine.tsx";

/** Every stay of a country in a group, with dates and source. */
export function CountryGroups(props: { iso3: string }) {
  const { data } = useExplorer();
  const words = useWords();
  const stays = () => data.index.memberships.filter((stay) => stay.iso3 === props.iso3);
  /** "founding partner, since 14 June 2022"; a one-day event has its date alone. */
  const dates = (stay: Membership) => {
    const from = words.date(stay.from);
    if (stay.to === stay.from) {
      return from;
    }
    return stay.to === ""
      ? words.t("country.stayOpen", { from })
      : words.t("country.stay", { from, to: words.date(stay.to) });
  };
  return (
    <Section title={words.t("country.groups")}>
      <ul class="stays">
        <For each={stays()} fallback={<li class="note">{words.t("country.noGroup")}</li>}>
          {(stay) => (
            <li class="small">
              {words.t(`group.${stay.group}`)}: {words.datum("role", stay.role)}{" "}
              <span class="quiet number">{dates(stay)}</span>
              <Show when={stay.status === "INFERRED"}>
                <span class="warning"> ({words.t("status.inferred")})</span>
              </Show>
              <div class="note">
                <SourceLine id={stay.source} />
              </div>
            </li>
          )}
        </For>
      </ul>
    </Section>
  );
}
