import { createEffect, createSignal, type JSX, on, onMount, Show } from "solid-js";
import { actionForHost } from "../../actions/act-for-host.ts";
import type { LegendEntry } from "../../layers/legend-types.ts";
import { DEFAULT_EMBED, type EmbedControl } from "../../link/embed.ts";
import type { Provenance, ShowSource } from "../../model/provenance.ts";
import { ExplorerProvider, useExplorer } from "../../state/explorer-context.tsx";
import { createFollower } from "../../state/follower.ts";
import { connectHost } from "../../state/host-channel.ts";
import type { LinkedCode } from "../../state/linked-code.ts";
import { Headline } from "../answer/Headline.tsx";
import { Filters } from "../filters/Filters.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";
import { PageSlot } from "../pages/PageSlot.tsx";
import { Credits } from "../provenance/Credits.tsx";
import { Legend } from "../shell/Legend.tsx";
import { MapSlot } from "../shell/MapSlot.tsx";
import { Notices } from "../shell/Notices.tsx";
import { SidePanel } from "../shell/SidePanel.tsx";
import { TimeBar } from "../time/TimeBar.tsx";
import { EmbedBar, type EmbedSheet } from "./EmbedBar.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import "../kit/base.css";
import "../shell/App.css";
import "./EmbedApp.css";

const EmbedBriefing = later(() => import("./EmbedBriefing.tsx"));

/**
 * The atlas inside another page: sentence, map, and a line with its sources and the way to the whole atlas. Everything
 * else only where the link's `controls` name it. It takes no focus and listens to no single keys: the page's own count.
 */
export default function EmbedApp(props: {
  map: JSX.Element;
  legend?: readonly LegendEntry[];
  /** A briefing that came within the link, packed. */
  linked?: LinkedCode | null;
}) {
  const explorer = useExplorer();
  const words = useWords();
  const embed = explorer.link.embed ?? DEFAULT_EMBED;
  const has = (control: EmbedControl) => embed.controls.includes(control);
  const [asked, setAsked] = createSignal<string | Provenance | null>(null);
  const [sheet, setSheet] = createSignal<EmbedSheet>("");
  const behind = createFollower(explorer);
  const showSource: ShowSource = (source) => setAsked(source);
  const tells = () => Boolean(props.linked) || explorer.briefing.briefing() !== null;
  createEffect(() => {
    document.documentElement.lang = explorer.look.language();
    document.title = words.t("app.title");
  });
  createEffect(
    on(
      () => explorer.link.selection.item,
      (item) => has("answer") && setSheet((before) => (item ? "answer" : before === "answer" ? "" : before)),
    ),
  );
  onMount(() => connectHost(explorer, embed.hosts, (id) => actionForHost(id, explorer)));
  return (
    <div class="embed" data-sheet={sheet()}>
      <EmbedBar controls={embed.controls} sheet={sheet()} choose={setSheet} />
      <Show when={tells()}>
        <EmbedBriefing showSource={showSource} linked={props.linked ?? null} />
      </Show>
      <Show when={explorer.briefing.briefing() === null}>
        <Headline showSource={showSource} />
      </Show>
      <Notices />
      <MapSlot map={props.map} />
      <PageSlot showSource={showSource} />
      <Show when={has("legend")}>
        <Legend entries={props.legend ?? []} />
      </Show>
      <Show when={has("filters")}>
        <div class="panel filters-panel">
          <Filters />
        </div>
      </Show>
      <Show when={has("answer")}>
        <ExplorerProvider explorer={behind}>
          <SidePanel showSource={showSource} />
        </ExplorerProvider>
      </Show>
      <Show when={has("year")}>
        <TimeBar />
      </Show>
      <EmbedFoot showSource={showSource} linked={props.linked ?? null} />
      <Credits asked={asked()} close={() => setAsked(null)} />
    </div>
  );
}
