import { createMemo } from "solid-js";
import { render } from "solid-js/web";
import { createLoader } from "./data/load.ts";
import { createExplorer } from "./state/explorer.ts";
import { App } from "./ui/App.tsx";
import { Failure } from "./ui/Failure.tsx";
import { createWords } from "./ui/words.ts";
import "./theme/fonts.css";
import "./theme/tokens.css";

/** The map is a chunk of its own, on its way while the index is. */
const mapModule = import("./map/map-view.tsx");

const GEO = new URL("geo/", document.baseURI).href;

/** Loads the small index first, then shows the atlas; a failure says what to do and offers to try again. */
async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  try {
    const loader = createLoader(GEO);
    const [index, { legendEntries, MapView }] = await Promise.all([loader.index(), mapModule]);
    root.replaceChildren();
    render(() => {
      const explorer = createExplorer(index, loader);
      const words = createWords(explorer);
      const legend = createMemo(() => legendEntries(explorer, words.amount, words.share));
      return <App explorer={explorer} map={<MapView explorer={explorer} geo={GEO} />} legend={legend()} />;
    }, root);
  } catch (error) {
    root.replaceChildren();
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
  }
}

start();
