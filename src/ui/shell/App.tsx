import { createEffect, createSignal, type JSX, on, onCleanup, onMount, Show } from "solid-js";
import type { Actor, DialogName } from "../../actions/action.ts";
import { pressKey } from "../../actions/press-key.ts";
import type { LegendEntry } from "../../layers/legend-types.ts";
import type { Provenance, ShowSource } from "../../model/provenance.ts";
import { LANGUAGES } from "../../model/reader.ts";
import { ExplorerProvider, useExplorer } from "../../state/explorer-context.tsx";
import { createFollower } from "../../state/follower.ts";
import type { LinkedCode } from "../../state/linked-code.ts";
import { Headline } from "../answer/Headline.tsx";
import { MINERAL_PICKER } from "../filters/MineralPicker.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";
import { OfflineDialog } from "../offline/OfflineDialog.tsx";
import { PageSlot } from "../pages/PageSlot.tsx";
import { pageTitle } from "../pages/page-subject.ts";
import { CommandPalette } from "../palette/CommandPalette.tsx";
import { PictureSlot } from "../picture/PictureSlot.tsx";
import { PrintFoot } from "../picture/PrintFoot.tsx";
import { PrintMap } from "../picture/PrintMap.tsx";
import type { Print } from "../picture/print.ts";
import { Briefings } from "../present/Briefings.tsx";
import { PresenterSlot } from "../present/PresenterSlot.tsx";
import { Credits } from "../provenance/Credits.tsx";
import { Share } from "../share/Share.tsx";
import { TableSlot } from "../table/TableSlot.tsx";
import { TimeBar } from "../time/TimeBar.tsx";
import { Header } from "./Header.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import { LeftPanel } from "./LeftPanel.tsx";
import { Legend } from "./Legend.tsx";
import { MapSlot } from "./MapSlot.tsx";
import { Notices } from "./Notices.tsx";
import { type Sheet, SheetTabs } from "./SheetTabs.tsx";
import { SidePanel } from "./SidePanel.tsx";
import "../kit/base.css";
import "./App.css";

const LinkedBriefing = later(() => import("../editor/LinkedBriefing.tsx"), LANGUAGES);

/** The one dialog that is open, and what sources are asked about in it. */
interface OpenDialog {
  readonly name: DialogName;
  readonly asked: string | Provenance;
}

/**
 * The page: sentence on top, controls left, map in the middle with its legend, answer right, time below.
 * On a phone the two side panels are sheets that one opens over the lower part of the map.
 */
export function App(props: {
  map: JSX.Element;
  legend?: readonly LegendEntry[];
  print: Print;
  /** A briefing that came within the link, packed. */
  linked?: LinkedCode | null;
}) {
  const explorer = useExplorer();
  const words = useWords();
  const [dialog, setDialog] = createSignal<OpenDialog | null>(null);
  const [keysEnabled, setKeysEnabled] = createSignal(true);
  const [sheet, setSheet] = createSignal<Sheet>("map");
  // The panel is long: it follows when the map and the sentence have been drawn.
  const behind = createFollower(explorer);
  const isOpen = (name: DialogName) => dialog()?.name === name;
  const close = () => setDialog(null);
  const showSource: ShowSource = (source) => setDialog({ name: "credits", asked: source });
  const actor: Actor = {
    explorer,
    open(name) {
      // Not over another dialog, which would stay above what was chosen.
      if (name !== "search" || document.querySelector("dialog[open]") === null) {
        setDialog({ name, asked: "" });
      }
    },
    toggleMinerals: () => document.getElementById(MINERAL_PICKER)?.togglePopover(),
  };

  // Apart from the title: to set the language, even to what it is, makes Chromium look at the style of every element.
  createEffect(() => {
    document.documentElement.lang = explorer.look.language();
  });
  createEffect(() => {
    const page = pageTitle(explorer);
    document.title = page === "" ? words.t("app.title") : `${page} – ${words.t("app.name")}`;
  });
  createEffect(
    on(
      () => explorer.link.selection.table !== "",
      (open) => setSheet((before) => (open ? "table" : before === "table" ? "map" : before)),
    ),
  );
  createEffect(
    on(
      () => explorer.link.selection.item,
      (item) => item && setSheet("answer"),
    ),
  );
  // After the card: a page that opens with one is read whole, and the card comes at the next choice.
  createEffect(
    on(
      () => explorer.link.selection.page,
      (page) => page !== "" && setSheet("map"),
    ),
  );
  // On a phone the panel is a sheet: it opens with the briefing.
  createEffect(
    on(
      () => explorer.writing.editing() !== null,
      (writing, before) => setSheet((now) => (writing ? "filters" : before && now === "filters" ? "map" : now)),
    ),
  );
  onMount(() => {
    const onKey = (event: KeyboardEvent) => {
      if (pressKey(event, actor, keysEnabled())) {
        event.preventDefault();
      }
    };
    addEventListener("keydown", onKey);
    onCleanup(() => removeEventListener("keydown", onKey));
  });

  return (
    <div
      class="app"
      data-sheet={sheet()}
      data-table={explorer.link.selection.table === "" ? "no" : "yes"}
      data-writing={explorer.writing.editing() === null ? "no" : "yes"}
      data-map={explorer.map.problem() === null ? "yes" : "no"}
      data-presenting={explorer.briefing.briefing() === null ? "no" : "yes"}
    >
      <a class="skip" href="#answer">
        {words.t("app.skip")}
      </a>
      <Header actor={actor} />
      <Headline showSource={showSource} />
      <Notices />
      <Show when={props.linked}>{(linked) => <LinkedBriefing {...linked()} />}</Show>
      <LeftPanel showSource={showSource} />
      <MapSlot
        map={
          <>
            {props.map}
            <PrintMap print={props.print} />
          </>
        }
      />
      <TableSlot showSource={showSource} />
      <PageSlot showSource={showSource} />
      <Legend entries={props.legend ?? []} />
      <ExplorerProvider explorer={behind}>
        <SidePanel showSource={showSource} />
      </ExplorerProvider>
      <PrintFoot print={props.print} />
      <TimeBar />
      <SheetTabs sheet={sheet()} choose={setSheet} />
      <PresenterSlot showSource={showSource} withLetters={keysEnabled()} />
      <Briefings open={isOpen("briefings")} close={close} />
      <CommandPalette actor={actor} open={isOpen("search")} close={close} />
      <Share open={isOpen("share")} close={close} />
      <Credits asked={isOpen("credits") ? (dialog()?.asked ?? "") : null} close={close} />
      <OfflineDialog open={isOpen("offline")} close={close} />
      <PictureSlot legend={props.legend ?? []} print={props.print} open={isOpen("picture")} close={close} />
      <KeyHelp open={isOpen("keys")} enabled={keysEnabled()} setEnabled={setKeysEnabled} close={close} />
    </div>
  );
}
