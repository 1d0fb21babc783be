import { createEffect, createSignal, type JSX, on, onMount, Show } from "solid-js";
import type { LegendEntry } from "../../layers/legend-types.ts";
import { DEFAULT_EMBED, type EmbedControl } from "../../link/embed.ts";
import type { Provenance, ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { createFollower } from "../../state/follower.ts";
import { connectHost } from "../../state/host-channel.ts";
import type { LinkedCode } from "../../state/linked-code.ts";
import { Headline } from "../answer/Headline.tsx";
import { Filters } from "../filters/Filters.tsx";
import { later } from "../kit/later.tsx";
import { createWords } from "../kit/words.ts";
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

const EmbedStory = later(() => import("./EmbedStory.tsx"));

/**
 * The atlas inside another page: sentence, map, and a line with its sources and the way to the whole atlas. Everything
 * else only where the link's `controls` name it. It takes no focus and listens to no single keys: the page's own count.
 */
export default function EmbedApp(props: {
  explorer: Explorer;
  map: JSX.Element;
  legend?: readonly LegendEntry[];
  /** A briefing that came within the link, packed. */
  linked?: LinkedCode | null;
}) {
  const words = createWords(props.explorer);
  const embed = props.explorer.link.embed ?? DEFAULT_EMBED;
  const has = (control: EmbedControl) => embed.controls.includes(control);
  const [asked, setAsked] = createSignal<string | Provenance | null>(null);
  const [sheet, setSheet] = createSignal<EmbedSheet>("");
  const behind = createFollower(props.explorer);
  const showSource: ShowSource = (source) => setAsked(source);
  const tells = () => Boolean(props.linked) || props.explorer.story.story() !== null;
  createEffect(() => {
    document.documentElement.lang = props.explorer.look.language();
    document.title = words.t("app.title");
  });
  createEffect(
    on(
      () => props.explorer.link.selection.item,
      (item) => has("answer") && setSheet((before) => (item ? "answer" : before === "answer" ? "" : before)),
    ),
  );
  onMount(() => connectHost(props.explorer, embed.hosts));
  return (
    <div class="embed" data-sheet={sheet()}>
      <EmbedBar explorer={props.explorer} controls={embed.controls} sheet={sheet()} choose={setSheet} />
      <Show when={tells()}>
        <EmbedStory explorer={props.explorer} showSource={showSource} linked={props.linked ?? null} />
      </Show>
      <Show when={props.explorer.story.story() === null}>
        <Headline explorer={props.explorer} showSource={showSource} />
      </Show>
      <Notices explorer={props.explorer} />
      <MapSlot explorer={props.explorer} map={props.map} />
      <PageSlot explorer={props.explorer} showSource={showSource} />
      <Show when={has("legend")}>
        <Legend explorer={props.explorer} entries={props.legend ?? []} />
      </Show>
      <Show when={has("filters")}>
        <div class="panel filters-panel">
          <Filters explorer={props.explorer} />
        </div>
      </Show>
      <Show when={has("answer")}>
        <SidePanel explorer={behind} showSource={showSource} />
      </Show>
      <Show when={has("year")}>
        <TimeBar explorer={props.explorer} />
      </Show>
      <EmbedFoot explorer={props.explorer} showSource={showSource} linked={props.linked ?? null} />
      <Credits explorer={props.explorer} asked={asked()} close={() => setAsked(null)} />
    </div>
  );
}
