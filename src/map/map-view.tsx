import { createEffect, createSignal, onCleanup, onMount } from "solid-js";
import type { Explorer } from "../state/explorer-types.ts";
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
  createEffect(() => mounted()?.setFill(fillOf(props.explorer)));
  createEffect(() => mounted()?.setChosenCountry(chosenCountry(props.explorer)));
  createEffect(() => {
    const request = props.explorer.focusRequest();
    if (request) {
      mounted()?.focus(request.longitude, request.latitude, request.zoom);
    }
  });

  return (
    <div
      class="map-view"
      ref={container}
      data-arcs={drawn.arcCount()}
      data-sites={drawn.siteCount()}
      data-ready={mounted() ? "yes" : "no"}
    />
  );
}

/** World shares that colour the countries, or null for no fill. */
function fillOf(explorer: Explorer): ReadonlyMap<string, number | null> | null {
  const fill = explorer.selection.fill;
  const shares = fill === "mining" ? explorer.mining() : fill === "refining" ? explorer.refining() : null;
  return (
    shares && new Map<string, number | null>([...shares.shares, ...shares.unknown.map((iso3) => [iso3, null] as const)])
  );
}

function chosenCountry(explorer: Explorer): string {
  const item = explorer.selection.item;
  return item?.type === "country" ? item.iso3 : "";
}
