import { For, Show } from "solid-js";
import { countryNumber } from "../../model/lookup.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { hasShares } from "../../model/supply-parts.ts";
import { MINERAL_IDS } from "../../model/types.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { Section } from "../kit/Section.tsx";
import { createWords } from "../kit/words.ts";
import { SupplyRanking } from "../supply/SupplyRanking.tsx";
import { SupplySankey } from "../supply/SupplySankey.tsx";
import { SupplySentence } from "../supply/SupplySentence.tsx";
import { createPagesTexts } from "./texts.ts";

/** The country's traced supply of the selected mineral; other minerals are one choice away. */
export function CountrySupply(props: { explorer: Explorer; iso3: string; showSource: ShowSource }) {
  const t = createPagesTexts(props.explorer);
  const words = createWords(props.explorer);
  const { selection } = props.explorer.link;
  const { index } = props.explorer.data;
  const mineral = () => words.mineral(selection.minerals[0] ?? "lithium");
  /** The supply on screen, where it is this country's. */
  const own = () => {
    const supply = props.explorer.supply.now();
    const isOwn = supply?.consumers.length === 1 && supply.consumers[0] === countryNumber(index, props.iso3);
    return isOwn ? supply : undefined;
  };
  return (
    <Section title={t("country.supply", { mineral: mineral() })}>
      <Show
        when={own()}
        fallback={
          <button
            type="button"
            class="link-button"
            onClick={() => props.explorer.link.select({ consumer: props.iso3 })}
          >
            {t("country.trace", { name: words.country(props.iso3) })}
          </button>
        }
      >
        {(supply) => (
          <>
            <SupplySentence explorer={props.explorer} supply={supply()} showSource={props.showSource} />
            <Show when={hasShares(supply())}>
              <SupplySankey explorer={props.explorer} supply={supply()} />
              <SupplyRanking explorer={props.explorer} supply={supply()} stage="mined" />
              <SupplyRanking explorer={props.explorer} supply={supply()} stage="refined" />
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
                onClick={() => props.explorer.link.select({ minerals: [id] })}
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
