import { createMemo, createResource, Show } from "solid-js";
import { render } from "solid-js/web";
import { createLoader } from "./data/load.ts";
import type { LegendEntry } from "./layers/legend-types.ts";
import { createExplorer } from "./state/explorer.ts";
import { App } from "./ui/App.tsx";
import { Failure } from "./ui/Failure.tsx";
import { createWords } from "./ui/words.ts";
import { isEmbedLink } from "./url/embed.ts";
import "./theme/fonts/fonts.css";
import "./theme/tokens.css";

const GEO = new URL("geo/", document.baseURI).href;

/** Loads the small index first, then shows the atlas; a failure says what to do and offers to try again. */
async function start(): Promise<void> {
  const root = document.getElementById("app")!;
  try {
    const loader = createLoader(GEO);
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
      const legend = createMemo<LegendEntry[]>(
        (before) => mapModule()?.legendEntries(explorer, formats, before) ?? [],
        [],
      );
      const map = <Show when={mapModule()}>{(module) => module().MapView({ explorer, geo: GEO })}</Show>;
      return <Shell explorer={explorer} map={map} legend={legend()} />;
    }, root);
  } catch (error) {
    root.replaceChildren();
    render(() => <Failure error={error} retry={() => location.reload()} />, root);
  }
}

/** The whole atlas, or what of it stands inside another page. */
async function shell(): Promise<typeof App> {
  return isEmbedLink(location.search) ? (await import("./ui/embed/EmbedApp.tsx")).default : App;
}

start();
