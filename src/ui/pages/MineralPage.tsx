import { createMemo, For, Show } from "solid-js";
import { goodName, goodNote } from "../../i18n/names.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Selection } from "../../model/selection.ts";
import type { Good, MineralId } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { FlowList } from "../answer/FlowList.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { TrendEvents } from "../supply/TrendEvents.tsx";
import { eventsOf } from "../time/time-marks.ts";
import { MineralShares } from "./MineralShares.tsx";
import { MineralSites } from "./MineralSites.tsx";
import { usePagesTexts } from "./texts.ts";

/** Trade between all countries: no lens, no parties, and what a list can hold. */
const WHOLE_TRADE = {
  lens: "all",
  exporters: [],
  importers: [],
  origin: "",
  consumer: "",
  everyFlow: false,
} as const satisfies Partial<Selection>;

/** One mineral: who mines and refines it since when, its largest flows, sites, events, goods and lists. */
export function MineralPage(props: { mineral: MineralId; showSource: ShowSource }) {
  const { link, data, facts } = useExplorer();
  const { index } = data;
  const { selection } = link;
  const t = usePagesTexts();
  // Of this mineral alone, whatever else is selected.
  const flows = () => facts.with({ ...WHOLE_TRADE, minerals: [props.mineral] }).flows();
  const events = createMemo(() => eventsOf(index.events, [props.mineral]));
  return (
    <>
      <MineralShares mineral={props.mineral} showSource={props.showSource} />
      <Show when={flows()}>
        {(view) => <FlowList view={view()} unit={t("mineral.flowsUnit", { year: selection.year })} />}
      </Show>
      <MineralSites mineral={props.mineral} />
      <TrendEvents events={events()} choose={(year) => link.select({ year })} />
      <Codes mineral={props.mineral} />
      <Lists mineral={props.mineral} />
    </>
  );
}

/** Every good that holds the mineral, with the note on what else is in it. */
function Codes(props: { mineral: MineralId }) {
  const { look, data } = useExplorer();
  const t = usePagesTexts();
  const words = useWords();
  const goods = () => data.index.goods.filter((good) => good.minerals.includes(props.mineral));
  const role = (good: Good) =>
    t(
      good.feed && good.output
        ? "mineral.both"
        : good.feed
          ? "mineral.feed"
          : good.output
            ? "mineral.output"
            : "mineral.neither",
    );
  return (
    <Section title={t("mineral.goods")}>
      <table class="page-table">
        <thead>
          <tr>
            <th scope="col">{t("mineral.code")}</th>
            <th scope="col">{t("mineral.goods")}</th>
            <th scope="col">{t("mineral.role")}</th>
          </tr>
        </thead>
        <tbody>
          <For each={goods()}>
            {(good) => (
              <tr>
                <th scope="row" class="number">
                  {good.id}
                </th>
                <td>
                  {goodName(good, look.language())}
                  <Show when={goodNote(good, look.language())}>{(note) => <p class="note">{note()}</p>}</Show>
                </td>
                <td>
                  {words.t(`stage.${good.stage}`)}, {role(good)}
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Section>
  );
}

function Lists(props: { mineral: MineralId }) {
  const { data } = useExplorer();
  const t = usePagesTexts();
  const lists = () => data.index.minerals.find((mineral) => mineral.id === props.mineral)?.officialLists ?? [];
  return (
    <Section title={t("mineral.lists")}>
      <Show when={lists().length > 0} fallback={<p class="note">{t("mineral.noLists")}</p>}>
        <p class="small">{lists().join(" · ")}</p>
      </Show>
    </Section>
  );
}
