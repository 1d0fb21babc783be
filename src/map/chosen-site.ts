import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import { chosenSiteReach } from "../layers/site-marks.ts";
import type { Parts } from "../state/explorer-types.ts";
import "./chosen-site.css";

/** The chosen site where it is drawn. */
export interface ChosenSite {
  readonly name: string;
  readonly lngLat: readonly [number, number];
  /** Pixels from its place to the outside of its ring. */
  readonly reach: number;
}

/** Row of the chosen site, -1 for none or while the names are on their way. */
export function chosenRow(explorer: Parts<"link" | "sites">): number {
  const item = explorer.link.selection.item;
  if (item?.type !== "site") {
    return -1;
  }
  return explorer.sites.texts()?.findIndex((site) => site.id === item.id) ?? -1;
}

/** The site in the chosen row; null where there is none on the map. */
export function chosenSite(explorer: Parts<"sites">, row: number, radiusScale: number): ChosenSite | null {
  const sites = explorer.sites.table();
  // Asked for only where a site is chosen: the names of all sites are a third of a first visit.
  const text = row < 0 ? undefined : explorer.sites.texts()?.[row];
  if (!(sites && text && explorer.sites.shown().includes(row))) {
    return null;
  }
  return {
    name: text.name,
    lngLat: [sites.drawnLongitude[row]!, sites.drawnLatitude[row]!],
    reach: chosenSiteReach(sites, row, radiusScale),
  };
}

/**
 * Writes the name of the chosen site beside its ring, over all that is drawn: off the screen there is no card that says
 * what the ring is. Screen readers have the card and the caption.
 */
export function createChosenName(map: MapLibreMap): (site: ChosenSite | null) => void {
  let named: ChosenSite | null = null;
  let marker: Marker | undefined;
  const write = () => {
    marker?.remove();
    marker = named ? nameMarker(named, hasRoomRight(map, named)).addTo(map) : undefined;
  };
  map.on("moveend", write);
  return (site) => {
    named = site;
    write();
  };
}

/** Up to this part of the map's width a name begins at its site; farther right it ends there. */
const RIGHT_PART = 0.6;

function hasRoomRight(map: MapLibreMap, { lngLat }: ChosenSite): boolean {
  return map.project([...lngLat]).x <= RIGHT_PART * map.getContainer().clientWidth;
}

function nameMarker({ name, lngLat, reach }: ChosenSite, right: boolean): Marker {
  const element = document.createElement("div");
  element.className = "chosen-name";
  element.textContent = name;
  element.ariaHidden = "true";
  element.dataset["side"] = right ? "right" : "left";
  element.style.setProperty("--reach", `${reach}px`);
  const place = {
    anchor: right ? "left" : "right",
    offset: [right ? reach : -reach, 0] satisfies [number, number],
  } as const;
  return new Marker({ element, ...place, opacityWhenCovered: "0" }).setLngLat([...lngLat]);
}
