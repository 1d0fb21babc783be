import { render } from "solid-js/web";
import { createAtlasMap } from "./atlas-map.tsx";
import { createLoader } from "./data/load.ts";
import { FEATURES } from "./features/features.ts";
import { installFeatures } from "./features/kit/install.ts";
import { loadPart, loadTexts } from "./i18n/texts/part-texts.ts";
import { fieldText, isEmbedLink } from "./link/link.ts";
import { LANGUAGES } from "./model/reader.ts";
import { createExplorer } from "./state/explorer.ts";
import { ExplorerProvider } from "./state/explorer-context.tsx";
import { readersLanguage, startLanguage } from "./state/link.ts";
import { readLinkedCode, reloadForLinkedCode, takeLinkedCode } from "./state/linked-code.ts";
import { createPrint } from "./ui/picture/print.ts";
import { createRestart } from "./ui/present/restart.ts";
import { App } from "./ui/shell/App.tsx";
import { Failure } from "./ui/shell/Failure.tsx";
import "./theme/fonts/fonts.css";
import "./theme/tokens.css";

const GEO = new URL("geo/", document.baseURI).href;
/** Taken before the map writes its camera into the fragment. */
const LINKED = isEmbedLink(location.search) ? readLinkedCode() : takeLinkedCode();

/** Loads the small index first, then shows the atlas; a failure says what to do and offers to try again. */
async function start(): Promise<void> {
  installFeatures(FEATURES);
  const root = document.getElementById("app")!;
  const loader = createLoader(GEO);
  try {
    const [index, Shell] = await Promise.all([
      loader.index(),
      loadPart(shell),
      // Beside the program of an embed, not after it.
      loadTexts([startLanguage(location.search)]),
    ]);
    root.replaceChildren();
    render(() => {
      const explorer = createExplorer(index, loader);
      const print = createPrint(explorer);
      const onPaper = { ...explorer, look: { ...explorer.look, theme: () => "light" as const } };
      const { map, legend } = createAtlasMap(explorer, GEO, () => (print.printing() ? onPaper : explorer));
      return (
        <ExplorerProvider explorer={explorer}>
          <Shell map={map} legend={legend()} print={print} linked={LINKED} />
        </ExplorerProvider>
      );
    }, root);
  } catch (error) {
    root.replaceChildren();
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
    if (fieldText(location.search, "kiosk") !== null) {
      createRestart(loader.isReachable).restartSoon();
    }
  }
}

/** The window of a speaker is told everything by the presenter: no data, no map. */
async function startSpeaker(id: string): Promise<void> {
  const root = document.getElementById("app")!;
  try {
    const { Speaker } = await loadPart(() => import("./ui/present/Speaker.tsx"), LANGUAGES);
    render(() => <Speaker id={id} language={readersLanguage(navigator.languages)} />, root);
  } catch (error) {
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
  }
}

const speaker = fieldText(location.search, "speaker");
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
