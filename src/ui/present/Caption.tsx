import { createEffect, createSignal, on, onCleanup, onMount } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { flowSpots, type Size } from "../../state/flow-spots.ts";
import { Told, ToldLine } from "../kit/Told.tsx";
import type { CaptionTexts } from "./caption-texts.ts";
import { choosePlace, PLACES, type Place } from "./placing.ts";

/** Title and text of the step, where they cover least of the flows they are about. */
export function Caption(props: { texts: CaptionTexts; showSource: ShowSource }) {
  const explorer = useExplorer();
  let area!: HTMLDivElement;
  let caption!: HTMLElement;
  const [sizes, setSizes] = createSignal<{ area: Size; caption: Size }>();
  onMount(() => {
    const measure = () => setSizes({ area: sizeOf(area), caption: sizeOf(caption) });
    const observer = new ResizeObserver(measure);
    observer.observe(area);
    observer.observe(caption);
    onCleanup(() => observer.disconnect());
  });
  const place = createPlace(explorer, sizes);
  /** On a screen that plays by itself nothing leads away. */
  const showSource = (): ShowSource | undefined => (explorer.briefing.kiosk() ? undefined : ask);
  const ask: ShowSource = (source) => {
    // The keys are the presenter's again when the sources are closed: they must not press the figure anew.
    area.closest<HTMLElement>(".presentation")?.focus();
    props.showSource(source);
  };
  return (
    <div class="presentation-map" ref={area}>
      <article
        class="presentation-caption"
        ref={caption}
        data-place={place()}
        aria-live={explorer.briefing.kiosk() ? "off" : "polite"}
        aria-atomic="true"
        aria-busy={explorer.data.loading()}
      >
        <h1>
          <ToldLine inlines={props.texts.title()} showSource={showSource()} />
        </h1>
        <div class="presentation-text">
          <Told blocks={props.texts.blocks()} showSource={showSource()} />
        </div>
      </article>
    </div>
  );
}

/** Chosen anew when the step's flows are there and when the caption has another size. */
function createPlace(
  explorer: Parts<"link" | "data" | "sites" | "facts" | "lanes" | "briefing">,
  sizes: () => { area: Size; caption: Size } | undefined,
) {
  const [place, setPlace] = createSignal<Place>(PLACES[0]);
  createEffect(
    on([explorer.briefing.step, explorer.facts.arcs, explorer.lanes.routed, sizes], ([step, , , now]) => {
      if (step !== null && now !== undefined && !explorer.data.loading()) {
        const spots = flowSpots(explorer, step, now.area);
        setPlace((before) => choosePlace(spots, now.caption, now.area, before));
      }
    }),
  );
  return place;
}

function sizeOf({ offsetWidth, offsetHeight }: HTMLElement): Size {
  return { width: offsetWidth, height: offsetHeight };
}
