import { For, Show } from "solid-js";
import { countryNumber } from "../../model/lookup.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { hasShares } from "../../model/supply-parts.ts";
import { MINERAL_IDS } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { SupplyRanking } from "../supply/SupplyRanking.tsx";
import { SupplySankey } from "../supply/SupplySankey.tsx";
import { SupplySentence } from "../supply/SupplySentence.tsx";
import { usePagesTexts } from "./texts.ts";

/** The country's traced supply of the selected mineral; other minerals are one choice away. */
export function CountrySupply(props: { iso3: string; showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  const { selection } = explorer.link;
  const { index } = explorer.data;
  const mineral = () => words.mineral(selection.minerals[0] ?? "lithium");
  /** The supply on screen, where it is this country's. */
  const own = () => {
    const supply = explorer.supply.now();
    const isOwn = supply?.consumers.length === 1 && supply.consumers[0] === countryNumber(index, props.iso3);
    return isOwn ? supply : undefined;
  };
  return (
    <Section title={t("country.supply", { mineral: mineral() })}>
      <Show
        when={own()}
        fallback={
          <button type="button" class="link-button" onClick={() => explorer.link.select({ consumer: props.iso3 })}>
            {t("country.trace", { name: words.country(props.iso3) })}
          </button>
        }
      >
        {(supply) => (
          <>
            <SupplySentence supply={supply()} showSource={props.showSource} />
            <Show when={hasShares(supply())}>
              <SupplySankey supply={supply()} />
              <SupplyRanking supply={supply()} stage="mined" />
              <SupplyRanking supply={supply()} stage="refined" />
            </Show>
          </>
        )}
      </Show>
      <details>
        <summary>{t("country.otherMinerals")}</summary>
        <div class="page-links">
          <For each={MINERAL_IDS}>
            {(id) => (
              <button
                type="button"
                class="link-button"
                aria-current={selection.minerals[0] === id ? "true" : undefined}
                onClick={() => explorer.link.select({ minerals: [id] })}
              >
                {words.mineral(id)}
              </button>
            )}
          </For>
        </div>
      </details>
    </Section>
  );
}
