import { render } from "solid-js/web";
import { createLoader } from "./data/load.ts";
import { createExplorer } from "./state/explorer.ts";
import { App } from "./ui/App.tsx";
import { Failure } from "./ui/Failure.tsx";
import "./theme/fonts.css";
import "./theme/tokens.css";

/** The map is a chunk of its own: the sentence and the panels do not wait for it. */
const mapModule = import("./map/map-view.tsx");

const GEO = new URL("geo/", document.baseURI).href;

/** Loads the small index first, then shows the atlas; a failure says what to do and offers to try again. */
async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  try {
    const loader = createLoader(GEO);
    const [index, { MapView }] = await Promise.all([loader.index(), mapModule]);
    root.replaceChildren();
    render(() => {
      const explorer = createExplorer(index, loader);
      return <App explorer={explorer} map={<MapView explorer={explorer} geo={GEO} />} />;
    }, root);
  } catch (error) {
    root.replaceChildren();
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
  }
}

start();
