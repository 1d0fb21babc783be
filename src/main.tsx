import { render } from "solid-js/web";
import { createAtlasMap } from "./atlas-map.tsx";
import { createLoader } from "./data/load.ts";
import { createExplorer } from "./state/explorer.ts";
import { App } from "./ui/App.tsx";
import { Failure } from "./ui/Failure.tsx";
import "./theme/fonts/fonts.css";
import "./theme/tokens.css";

const GEO = new URL("geo/", document.baseURI).href;

/** Loads the small index first, then shows the atlas; a failure says what to do and offers to try again. */
async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  try {
    const loader = createLoader(GEO);
    const index = await loader.index();
    root.replaceChildren();
    render(() => {
      const explorer = createExplorer(index, loader);
      const { map, legend } = createAtlasMap(explorer, GEO);
      return <App explorer={explorer} map={map} legend={legend()} />;
    }, root);
  } catch (error) {
    root.replaceChildren();
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
  }
}

start();
