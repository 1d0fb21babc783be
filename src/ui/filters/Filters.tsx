import { Show } from "solid-js";
import { measuresOf } from "../../model/content.ts";
import { FILLS } from "../../model/selection.ts";
import { SITE_KINDS, STAGES } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { Switch } from "../kit/Switch.tsx";
import { Toggles } from "../kit/Toggles.tsx";
import { useWords, type Words } from "../kit/words.ts";
import { ConsumerPicker } from "./ConsumerPicker.tsx";
import { LaneSettings } from "./LaneSettings.tsx";
import { LensPicker } from "./LensPicker.tsx";
import { MINERAL_PICKER } from "./MineralPicker.tsx";
import { PartyPicker } from "./PartyPicker.tsx";
import "./Filters.css";

/** Everything that narrows or changes what is shown. */
export function Filters() {
  const { link, data } = useExplorer();
  const words = useWords();
  const selection = link.selection;
  const select = link.select;
  const measures = () => measuresOf(selection, data.index);
  return (
    <section class="filters" aria-label={words.t("filters.title")}>
      <Show when={selection.minerals.length > 1}>
        <MineralSummary words={words} />
      </Show>
      <LensPicker />
      <ConsumerPicker />
      <Segmented
        legend={words.t("filters.measure")}
        options={measures().map((value) => ({ value, label: words.t(`measure.${value}`) }))}
        value={selection.measure}
        choose={(measure) => select({ measure })}
      />
      <Toggles
        legend={words.t("filters.stage")}
        options={STAGES.map((value) => ({ value, label: words.t(`stage.${value}`) }))}
        chosen={selection.stages}
        choose={(stages) => select({ stages })}
      />
      <Toggles
        legend={words.t("filters.kinds")}
        options={SITE_KINDS.map((value) => ({ value, label: words.t(`kind.${value}`) }))}
        chosen={selection.kinds}
        choose={(kinds) => select({ kinds })}
      />
      <Segmented
        legend={words.t("filters.fill")}
        options={FILLS.map((value) => ({ value, label: words.t(`fill.${value}`) }))}
        stacked
        value={selection.fill}
        choose={(fill) => select({ fill })}
      />
      <PartyPicker
        legend={words.t("filters.exporters")}
        parties={selection.exporters}
        choose={(exporters) => select({ exporters })}
      />
      <PartyPicker
        legend={words.t("filters.importers")}
        parties={selection.importers}
        choose={(importers) => select({ importers })}
      />
      <LaneSettings />
      <MoreFilters words={words} />
    </section>
  );
}

/** The header has room for the first name only. */
function MineralSummary(props: { words: Words }) {
  const { link } = useExplorer();
  const names = () => link.selection.minerals.map((mineral) => props.words.mineral(mineral));
  return (
    <div>
      <span class="label">{props.words.t("filters.minerals")}</span>
      <button type="button" class="mineral-summary" popovertarget={MINERAL_PICKER}>
        {props.words.list(names())}
      </button>
    </div>
  );
}

function MoreFilters(props: { words: Words }) {
  const { link } = useExplorer();
  const selection = link.selection;
  return (
    <div class="more-filters">
      <Switch
        label={props.words.t("filters.everyFlow")}
        note={props.words.t("filters.everyFlowNote")}
        on={selection.everyFlow}
        set={(everyFlow) => link.select({ everyFlow })}
      />
      <Switch
        label={props.words.t("filters.withEu")}
        note={props.words.t("filters.withEuNote")}
        on={selection.withEu}
        set={(withEu) => link.select({ withEu })}
      />
      <Switch
        label={props.words.t("filters.lowConfidence")}
        on={selection.lowConfidence}
        set={(lowConfidence) => link.select({ lowConfidence })}
      />
      <button type="button" class="link-button" onClick={() => link.reset()}>
        {props.words.t("filters.reset")}
      </button>
    </div>
  );
}
