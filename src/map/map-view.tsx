import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js";
import { createTranslate } from "../i18n/translate.ts";
import type { Explorer } from "../state/explorer-types.ts";
import { fillShares, tracedFill } from "./fill.ts";
import "./map-view.css";
import { createLayers } from "./layers.ts";
import { createMotion } from "./motion.ts";
import { type MountedMap, mountMap } from "./mount-map.ts";

export { legendEntries } from "./legend.ts";

/** The map: mounts MapLibre and the overlay, tells them what the explorer shows, and tells the explorer what was clicked. */
export function MapView(props: { explorer: Explorer; geo: string }) {
  let container!: HTMLDivElement;
  const [mounted, setMounted] = createSignal<MountedMap>();
  const [size, setSize] = createSignal({ width: 1280, height: 800 });
  const motion = createMotion();
  const drawn = createLayers(props.explorer, motion, size);

  onMount(() => {
    const observer = new ResizeObserver(() =>
      setSize({ width: container.clientWidth, height: container.clientHeight }),
    );
    observer.observe(container);
    onCleanup(() => observer.disconnect());
    mountMap(container, props.explorer, props.geo, drawn.choose).then((map) => {
      if (map) {
        setMounted(map);
      }
    });
    onCleanup(() => mounted()?.remove());
  });

  createEffect(() => mounted()?.show(drawn.layers(), motion.moving()));
  createEffect(() => mounted()?.setBasemap(props.explorer.theme(), props.explorer.language()));
  createEffect(() => mounted()?.setProjection(props.explorer.selection.projection));
  createEffect(() => mounted()?.setFill(fillShares(props.explorer)));
  createEffect(() => mounted()?.setChosenCountry(chosenCountry(props.explorer)));
  createEffect(() => {
    const request = props.explorer.focusRequest();
    if (request) {
      mounted()?.focus(request.longitude, request.latitude, request.zoom);
    }
  });

  /** The figures behind a traced fill, so that they can be compared with those of the panels. */
  const traced = () => {
    const fill = tracedFill(props.explorer);
    return {
      "data-total": fill ? String(fill.supply.total) : undefined,
      "data-base": fill?.supply.base,
      "data-stage": fill?.stage,
      "data-parts": fill ? [...fill.shares].map(([iso3, part]) => `${iso3}:${part.toFixed(4)}`).join(" ") : undefined,
    };
  };

  return (
    <>
      <div
        class="map-view"
        ref={container}
        data-arcs={drawn.arcCount()}
        data-sites={drawn.siteCount()}
        data-ready={mounted() ? "yes" : "no"}
        data-lanes={drawn.lanesPart().toFixed(2)}
        data-closed={props.explorer.lanes()?.closed}
        {...traced()}
      />
      <Show when={props.explorer.lanesLoading()}>
        <p class="map-working" role="status">
          {createTranslate(props.explorer.language())("routes.working")}
        </p>
      </Show>
    </>
  );
}

function chosenCountry(explorer: Explorer): string {
  const item = explorer.selection.item;
  return item?.type === "country" ? item.iso3 : "";
}
