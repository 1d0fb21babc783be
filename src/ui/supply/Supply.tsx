import { Match, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { YEARS } from "../../model/selection.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { hasShares } from "../../model/supply-parts.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { ConsumerPicker } from "../filters/ConsumerPicker.tsx";
import { createWords } from "../kit/words.ts";
import { Partners } from "./Partners.tsx";
import { SupplyConcentration } from "./SupplyConcentration.tsx";
import { SupplyRanking } from "./SupplyRanking.tsx";
import { SupplySankey } from "./SupplySankey.tsx";
import { SupplySentence } from "./SupplySentence.tsx";
import { SupplySwitch } from "./SupplySwitch.tsx";
import { SupplyTrend } from "./SupplyTrend.tsx";
import { isWorldInView } from "./supply-view.ts";
import { createSupplyTexts } from "./texts.ts";
import "./Supply.css";

/** The traced supply of the consumer: sentence, switch, diagram and ranking, all of one value. */
export function SupplyHead(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const nothing = () => {
    const { minerals, year } = props.explorer.link.selection;
    const [only] = minerals;
    if (only === undefined || minerals.length > 1) {
      return t("loading.none");
    }
    return props.explorer.supply.isLost()
      ? t("loading.lost")
      : t("loading.notHeld", { mineral: words.mineral(only), year });
  };
  return (
    <div class="supply">
      <Switch>
        <Match when={props.explorer.supply.now()}>
          {(supply) => <Head explorer={props.explorer} supply={supply()} showSource={props.showSource} />}
        </Match>
        <Match when={props.explorer.supply.now() === undefined}>
          <p class="note" role="status">
            {t("loading")}
          </p>
        </Match>
        {/* Before the first year of output the panel has said that nothing is traced. */}
        <Match when={props.explorer.supply.now() === null && props.explorer.link.selection.year >= YEARS.output}>
          <ConsumerPicker explorer={props.explorer} />
          <p class="note">{nothing()}</p>
        </Match>
      </Switch>
    </div>
  );
}

/** Trend and concentration of the same value, then partners and suppliers of the mineral. */
export function SupplyTail(props: { explorer: Explorer; showSource: ShowSource }) {
  return (
    <>
      <SupplyOverTime explorer={props.explorer} showSource={props.showSource} />
      <Partners explorer={props.explorer} showSource={props.showSource} />
    </>
  );
}

function SupplyOverTime(props: { explorer: Explorer; showSource: ShowSource }) {
  return (
    <Show when={props.explorer.supply.now()}>
      {(supply) => (
        <div class="supply">
          <SupplyTrend explorer={props.explorer} supply={supply()} />
          <Show when={supply().total > 0 || supply().isMostlyFeed}>
            <SupplyConcentration explorer={props.explorer} supply={supply()} showSource={props.showSource} />
          </Show>
        </div>
      )}
    </Show>
  );
}

function Head(props: { explorer: Explorer; supply: ConsumerSupply; showSource: ShowSource }) {
  return (
    <>
      <div>
        <SupplySentence explorer={props.explorer} supply={props.supply} showSource={props.showSource} />
      </div>
      <Show when={hasShares(props.supply)}>
        <SupplySwitch explorer={props.explorer} supply={props.supply} />
        <SupplySankey explorer={props.explorer} supply={props.supply} />
        <Show when={!isWorldInView(props.explorer)}>
          <SupplyRanking explorer={props.explorer} supply={props.supply} />
        </Show>
      </Show>
    </>
  );
}
