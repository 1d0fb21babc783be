import { Match, Show, Switch } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { YEARS } from "../../model/selection.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { hasShares } from "../../model/supply-parts.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { ConsumerPicker } from "../filters/ConsumerPicker.tsx";
import { useWords } from "../kit/words.ts";
import { Partners } from "./Partners.tsx";
import { SupplyConcentration } from "./SupplyConcentration.tsx";
import { SupplyRanking } from "./SupplyRanking.tsx";
import { SupplySankey } from "./SupplySankey.tsx";
import { SupplySentence } from "./SupplySentence.tsx";
import { SupplySwitch } from "./SupplySwitch.tsx";
import { SupplyTrend } from "./SupplyTrend.tsx";
import { isWorldInView } from "./supply-view.ts";
import { useSupplyTexts } from "./texts.ts";
import "./Supply.css";

/** The traced supply of the consumer: sentence, switch, diagram and ranking, all of one value. */
export function SupplyHead(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  const nothing = () => {
    const { minerals, year } = explorer.link.selection;
    const [only] = minerals;
    if (only === undefined || minerals.length > 1) {
      return t("loading.none");
    }
    return explorer.supply.isLost() ? t("loading.lost") : t("loading.notHeld", { mineral: words.mineral(only), year });
  };
  return (
    <div class="supply">
      <Switch>
        <Match when={explorer.supply.now()}>
          {(supply) => <Head supply={supply()} showSource={props.showSource} />}
        </Match>
        <Match when={explorer.supply.now() === undefined}>
          <p class="note" role="status">
            {t("loading")}
          </p>
        </Match>
        {/* Before the first year of output the panel has said that nothing is traced. */}
        <Match when={explorer.supply.now() === null && explorer.link.selection.year >= YEARS.output}>
          <ConsumerPicker />
          <p class="note">{nothing()}</p>
        </Match>
      </Switch>
    </div>
  );
}

/** Trend and concentration of the same value, then partners and suppliers of the mineral. */
export function SupplyTail(props: { showSource: ShowSource }) {
  return (
    <>
      <SupplyOverTime showSource={props.showSource} />
      <Partners showSource={props.showSource} />
    </>
  );
}

function SupplyOverTime(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  return (
    <Show when={explorer.supply.now()}>
      {(supply) => (
        <div class="supply">
          <SupplyTrend supply={supply()} />
          <Show when={supply().total > 0 || supply().isMostlyFeed}>
            <SupplyConcentration supply={supply()} showSource={props.showSource} />
          </Show>
        </div>
      )}
    </Show>
  );
}

function Head(props: { supply: ConsumerSupply; showSource: ShowSource }) {
  const explorer = useExplorer();
  return (
    <>
      <div>
        <SupplySentence supply={props.supply} showSource={props.showSource} />
      </div>
      <Show when={hasShares(props.supply)}>
        <SupplySwitch supply={props.supply} />
        <SupplySankey supply={props.supply} />
        <Show when={!isWorldInView(explorer)}>
          <SupplyRanking supply={props.supply} />
        </Show>
      </Show>
    </>
  );
}
