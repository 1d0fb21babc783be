import { createMemo, createResource, Show } from "solid-js";
import { render } from "solid-js/web";
import { createLoader } from "./data/load.ts";
import type { LegendEntry } from "./layers/legend-types.ts";
import { createExplorer } from "./state/explorer.ts";
import { readersLanguage } from "./state/link.ts";
import { reloadForLinkedCode, takeLinkedCode } from "./state/linked-code.ts";
import { App } from "./ui/App.tsx";
import { Failure } from "./ui/Failure.tsx";
import { createPrint } from "./ui/print/print.ts";
import { createRestart } from "./ui/restart.ts";
import { createWords } from "./ui/words.ts";
import { isEmbedLink } from "./url/embed.ts";
import "./theme/fonts/fonts.css";
import "./theme/tokens.css";

const GEO = new URL("geo/", document.baseURI).href;
/** Taken before the map writes its camera into the fragment. */
const LINKED = takeLinkedCode();
const FIELDS = new URLSearchParams(location.search);

/** Loads the small index first, then shows the atlas; a failure says what to do and offers to try again. */
async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  const loader = createLoader(GEO);
  try {
    const [index, Shell] = await Promise.all([loader.index(), shell()]);
    root.replaceChildren();
    render(() => {
      const explorer = createExplorer(index, loader);
      const words = createWords(explorer);
      const tonnes = (amount: number) => words.amount(amount, "weight");
      const formats = { amount: words.amount, tonnes, share: words.share, country: words.country };
      // The map is a large chunk of its own: the sentence, the panels and the data do not wait for it.
      const [mapModule] = createResource(() =>
        import("./map/map-view.tsx").catch(() => {
          explorer.setMapProblem("file");
          return undefined;
        }),
      );
      const print = createPrint(explorer);
      const onPaper = { ...explorer, theme: () => "light" as const };
      const legend = createMemo<LegendEntry[]>(
        (before) => mapModule()?.legendEntries(print.printing() ? onPaper : explorer, formats, before) ?? [],
        [],
      );
      const map = <Show when={mapModule()}>{(module) => module().MapView({ explorer, geo: GEO })}</Show>;
      return <Shell explorer={explorer} map={map} legend={legend()} print={print} linked={LINKED} />;
    }, root);
  } catch (error) {
    root.replaceChildren();
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
    if (FIELDS.has("kiosk")) {
      createRestart(loader.isReachable).restartSoon();
    }
  }
}

/** The window of a speaker is told everything by the presenter: no data, no map. */
async function startSpeaker(id: string): Promise<void> {
  const root = document.getElementById("app")!;
  try {
    const { Speaker } = await import("./ui/present/Speaker.tsx");
    render(() => <Speaker id={id} language={readersLanguage(navigator.languages)} />, root);
  } catch (error) {
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
  }
}

const speaker = FIELDS.get("speaker");
if (speaker === null) {
  reloadForLinkedCode();
  start();
} else {
  startSpeaker(speaker);
}

/** The whole atlas, or what of it stands inside another page. */
async function shell(): Promise<typeof App> {
  return isEmbedLink(location.search) ? (await import("./ui/embed/EmbedApp.tsx")).default : App;
}
