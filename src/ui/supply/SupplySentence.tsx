import { createMemo, Show } from "solid-js";
import { supplySentence } from "../../i18n/supply-sentence.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { hasShares, isMostlyOneSided } from "../../model/supply-parts.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { SentenceText } from "../kit/SentenceText.tsx";
import { sentenceContext } from "../kit/sentence-context.ts";
import { MethodLink } from "../provenance/MethodLink.tsx";
import { SupplyCaveats } from "./SupplyCaveats.tsx";
import { goodsName } from "./supply-view.ts";
import { useSupplyTexts } from "./texts.ts";

/** The supply in a sentence, and what its shares are: of what, how sure, and what rests on world averages. */
export function SupplySentence(props: { supply: ConsumerSupply; showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const sentence = createMemo(() =>
    supplySentence(props.supply, explorer.link.selection.consumer, sentenceContext(explorer)),
  );
  return (
    <>
      <p class="supply-sentence">
        <SentenceText sentence={sentence()} showSource={props.showSource} />
      </p>
      <Show when={props.supply.isMostlyFeed || isMostlyOneSided(props.supply)}>
        <p class="note">
          {t("withheld")} <MethodLink />
        </p>
      </Show>
      <Show when={hasShares(props.supply)}>
        <p class="note">
          {t("estimate")} {t(`base.${props.supply.base}`, { goods: goodsName(explorer, props.supply) })} <MethodLink />
        </p>
        <SupplyCaveats supply={props.supply} />
      </Show>
    </>
  );
}
