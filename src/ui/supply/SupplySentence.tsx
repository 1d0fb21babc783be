import { createMemo, Show } from "solid-js";
import { countryInSentence } from "../../i18n/names.ts";
import { supplySentence } from "../../i18n/supply-sentence.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { partOfSupply } from "../../model/supply-parts.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { SentenceText, sentenceContext } from "../Headline.tsx";
import { createWords } from "../words.ts";
import { createSupplyTexts } from "./texts.ts";

/** The supply in a sentence, and what its shares are: of what, how sure, and what rests on world averages. */
export function SupplySentence(props: { explorer: Explorer; supply: ConsumerSupply; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const sentence = createMemo(() =>
    supplySentence(props.supply, props.explorer.selection.consumer, sentenceContext(props.explorer)),
  );
  return (
    <>
      <p class="supply-sentence" data-total={props.supply.total} data-base={props.supply.base}>
        <SentenceText explorer={props.explorer} sentence={sentence()} showSource={props.showSource} />
      </p>
      <Show when={props.supply.total > 0}>
        <p class="note">
          {t("estimate")} {t(`base.${props.supply.base}`)}{" "}
          <button type="button" class="link-button" onClick={() => props.explorer.select({ page: "method" })}>
            {t("method")}
          </button>
        </p>
        <Caveats explorer={props.explorer} supply={props.supply} />
      </Show>
    </>
  );
}

/** What rests on world averages, and what touched the chosen processor at any step. */
function Caveats(props: { explorer: Explorer; supply: ConsumerSupply }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const share = (amount: number) => words.share(partOfSupply(props.supply, amount));
  const through = () => props.supply.throughProcessor;
  const processor = () => {
    const iso3 = props.explorer.index.countries[through().processor]?.iso3 ?? "";
    return countryInSentence(props.explorer.index, iso3, props.explorer.language());
  };
  return (
    <>
      <Show when={through().amount > 0}>
        <p class="note">{t("through", { share: share(through().amount), processor: processor() })}</p>
      </Show>
      <Show when={props.supply.worldAverageAmount > 0}>
        <p class="note warning">{t("worldAverage", { share: share(props.supply.worldAverageAmount) })}</p>
      </Show>
    </>
  );
}
