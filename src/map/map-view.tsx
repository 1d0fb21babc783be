import { createEffect, createSignal, onCleanup, onMount, Show } from "solid-js";
import { createTranslate } from "../i18n/translate.ts";
import type { Explorer, Parts } from "../state/explorer-types.ts";
import { fillShares } from "./fill.ts";
import "./map-view.css";
import { createLayers } from "./layers.ts";
import { createMotion } from "./motion.ts";
import { type MountedMap, mountMap } from "./mount-map.ts";
import { createRested } from "./name-obstacles.ts";
import { createPictures } from "./pictures.ts";

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
        props.explorer.map.setPictures(createPictures(props.explorer, props.geo, map, container));
      }
    });
    onCleanup(() => {
      props.explorer.map.setPictures(null);
      mounted()?.remove();
    });
  });

  createEffect(() => mounted()?.show(drawn.layers(), motion.moving()));
  createEffect(() => mounted()?.setBasemap(props.explorer.look.theme(), props.explorer.look.language()));
  createEffect(() => mounted()?.setProjection(props.explorer.link.selection.projection));
  createEffect(() => {
    const map = mounted();
    if (map) {
      showFill(map, container, fillShares(props.explorer));
    }
  });
  createEffect(() => mounted()?.setChosenCountry(chosenCountry(props.explorer)));
  const obstacles = createRested(drawn.obstacles, drawn.layers, props.explorer.time.playing);
  createEffect(() => mounted()?.setObstacles(obstacles()));
  createEffect(() => mounted()?.nameChosenSite(drawn.chosenSite()));
  createEffect(() => {
    const request = props.explorer.map.focusRequest();
    if (request) {
      mounted()?.focus(request.longitude, request.latitude, request.zoom);
    }
  });

  createEffect(() => {
    const camera = props.explorer.map.cameraRequest();
    if (camera) {
      mounted()?.lookAt(camera);
    }
  });

  return (
    <>
      <div
        class="map-view"
        ref={container}
        data-arcs={drawn.arcCount()}
        data-sites={drawn.siteCount()}
        data-ready={mounted() ? "yes" : "no"}
        data-lanes={drawn.lanesPart().toFixed(2)}
        data-closed={props.explorer.lanes.routed()?.closed}
      />
      <Show when={props.explorer.lanes.loading()}>
        <p class="map-working" role="status">
          {createTranslate(props.explorer.look.language())("routes.working")}
        </p>
      </Show>
    </>
  );
}

/** Colours the countries, and says by what, so that it can be compared with the figures of the panels. */
function showFill(map: MountedMap, container: HTMLElement, shares: ReadonlyMap<string, number | null> | null): void {
  map.setFill(shares);
  container.dataset["fill"] = [...(shares ?? [])].map(([iso3, part]) => `${iso3}:${part ?? "unknown"}`).join(" ");
}

function chosenCountry(explorer: Parts<"link">): string {
  const item = explorer.link.selection.item;
  return item?.type === "country" ? item.iso3 : "";
}
