import { createMemo, createUniqueId, For } from "solid-js";
import { CHINA } from "../../model/china.ts";
import { isPartyGroup } from "../../model/groups.ts";
import type { Party } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";
import "./ConsumerPicker.css";

/** Groups that can be a consumer as one bloc, the MSP partners first; China is among the countries. */
const BLOCS = ["msp", "resource-rich", "others"] as const;

/** Whose supply is traced: nobody, a group as one bloc, or a country. */
export function ConsumerPicker() {
  const { link, look, data, supply } = useExplorer();
  const words = useWords();
  const id = createUniqueId();
  /** Trade rows name the members of the EU, not the EU. */
  const countries = createMemo(() => {
    const language = look.language();
    return data.index.countries
      .filter((country) => country.iso3 !== "EUU")
      .map((country) => ({ iso3: country.iso3, name: country[language] }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  });
  /** Without a choice the supply of the headline's consumer is shown. */
  const preset = () => {
    const shown = supply.now()?.consumers[0];
    return chosen() !== "" || shown === undefined
      ? words.t("filters.consumerAny")
      : words.t("filters.consumerPreset", { name: words.countryAt(shown) });
  };
  const chosen = () => (link.selection.consumer === "china" ? CHINA : link.selection.consumer);
  return (
    <div class="consumer-picker">
      <label class="label" for={id}>
        {words.t("filters.consumer")}
      </label>
      <select
        id={id}
        value={chosen()}
        onChange={(event) => link.select({ consumer: event.currentTarget.value as Party })}
      >
        <option value="" selected={chosen() === ""}>
          {preset()}
        </option>
        <optgroup label={words.t("filters.consumerBlocs")}>
          <For each={BLOCS}>
            {(bloc) => (
              <option value={bloc} selected={chosen() === bloc}>
                {words.t(`party.${bloc}`)}
              </option>
            )}
          </For>
        </optgroup>
        <optgroup label={words.t("filters.consumerCountries")}>
          <For each={countries()}>
            {({ iso3, name }) => (
              <option value={iso3} selected={!isPartyGroup(chosen()) && chosen() === iso3}>
                {name}
              </option>
            )}
          </For>
        </optgroup>
      </select>
    </div>
  );
}
