import { createMemo, createSignal, createUniqueId, For, Show } from "solid-js";
import { isPartyGroup } from "../../model/groups.ts";
import { PARTY_GROUPS, type Party } from "../../model/selection.ts";
import type { Country } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { Toggles } from "../kit/Toggles.tsx";
import { useWords } from "../kit/words.ts";
import "./PartyPicker.css";

/** Groups and single countries at one end of the trade. Nothing chosen means everybody. */
export function PartyPicker(props: { legend: string; parties: readonly Party[]; choose: (parties: Party[]) => void }) {
  const words = useWords();
  const groups = () => PARTY_GROUPS.filter((group) => props.parties.includes(group));
  const countries = createMemo(() => props.parties.filter((party) => !isPartyGroup(party)));
  return (
    <div class="party-picker">
      <Toggles
        legend={props.parties.length === 0 ? `${props.legend}: ${words.t("party.everybody")}` : props.legend}
        options={PARTY_GROUPS.map((value) => ({ value, label: words.t(`party.${value}`) }))}
        chosen={groups()}
        choose={(chosen) => props.choose([...chosen, ...countries()])}
      />
      <CountrySearch
        label={`${props.legend}: ${words.t("party.add")}`}
        choose={(iso3) => props.choose([...props.parties.filter((party) => party !== iso3), iso3])}
      />
      <ul class="chosen-countries">
        <For each={countries()}>
          {(iso3) => (
            <li>
              <button
                type="button"
                aria-label={words.t("party.remove", { name: words.country(iso3) })}
                onClick={() => props.choose(props.parties.filter((party) => party !== iso3))}
              >
                {words.country(iso3)} <span aria-hidden="true">×</span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

/** A text field with the browser's own list of suggestions. */
function CountrySearch(props: { label: string; choose: (iso3: string) => void }) {
  const explorer = useExplorer();
  const words = useWords();
  const list = createUniqueId();
  const [unmatched, setUnmatched] = createSignal("");
  /** The browser asks for the suggestions once the field has the focus: two hundred options are not made before. */
  const [visited, setVisited] = createSignal(false);
  const names = createMemo(() => {
    const language = explorer.look.language();
    return traders(explorer)
      .map((country) => country[language])
      .sort((a, b) => (a < b ? -1 : 1));
  });
  const take = (field: HTMLInputElement) => {
    const iso3 = iso3Of(explorer, field.value);
    setUnmatched(iso3 === undefined ? field.value.trim() : "");
    if (iso3 !== undefined) {
      field.value = "";
      props.choose(iso3);
    }
  };
  return (
    <>
      <input
        type="text"
        list={list}
        autocomplete="off"
        aria-label={props.label}
        placeholder={words.t("party.add")}
        onFocus={() => setVisited(true)}
        onInput={(event) => isSuggestion(event) && take(event.currentTarget)}
        onChange={(event) => take(event.currentTarget)}
      />
      <datalist id={list}>
        <For each={visited() ? names() : []}>{(name) => <option value={name} />}</For>
      </datalist>
      <p class="note" role="status">
        <Show when={unmatched() !== ""}>{words.t("party.noMatch", { text: unmatched() })}</Show>
      </p>
    </>
  );
}

/** True where a whole suggestion was taken, not a letter typed: "Niger" must not be taken on the way to "Nigeria". */
function isSuggestion(event: InputEvent): boolean {
  return event.inputType === "insertReplacementText" || event.inputType === undefined;
}

/** The EU is in the index for its memberships and measures; trade rows name its members. */
function traders(explorer: Parts<"data">): readonly Country[] {
  return explorer.data.index.countries.filter((country) => country.iso3 !== "EUU");
}

function iso3Of(explorer: Parts<"data">, text: string): string | undefined {
  const wanted = text.trim().toLowerCase();
  return traders(explorer).find((country) =>
    [country.en, country.ko, country.iso3].some((name) => name.toLowerCase() === wanted),
  )?.iso3;
}
