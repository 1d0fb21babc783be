import { atStart } from "../../i18n/names.ts";
import type { ConsumerSupply } from "../../model/supply.ts";
import { SUPPLY_STAGES } from "../../model/supply-parts.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { consumerName, isWorldInView, showStage, showWorld, stageInView } from "./supply-view.ts";
import { useSupplyTexts } from "./texts.ts";

/** Mined in or refined in, of the consumer or of the world: drives map, diagram, ranking and trend together. */
export function SupplySwitch(props: { supply: ConsumerSupply }) {
  const explorer = useExplorer();
  const t = useSupplyTexts();
  return (
    <div class="supply-switch">
      <Segmented
        legend={t("switch.stage")}
        hideLegend
        options={SUPPLY_STAGES.map((value) => ({ value, label: t(`switch.${value}`) }))}
        value={stageInView(explorer)}
        choose={(stage) => showStage(explorer, stage)}
      />
      <Segmented
        legend={t("switch.scope")}
        options={[
          { value: "consumer", label: atStart(consumerName(explorer, props.supply)) },
          { value: "world", label: t("switch.world") },
        ]}
        value={isWorldInView(explorer) ? "world" : "consumer"}
        choose={(scope) => showWorld(explorer, scope === "world")}
      />
    </div>
  );
}
