import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import { chosenSiteReach } from "../layers/site-marks.ts";
import type { Explorer } from "../state/explorer-types.ts";
import "./chosen-site.css";

/** The chosen site where it is drawn. */
export interface ChosenSite {
  readonly name: string;
  readonly lngLat: readonly [number, number];
  /** Pixels from its place to the outside of its ring. */
  readonly reach: number;
}

/** Row of the chosen site, -1 for none or while the names are on their way. */
export function chosenRow(explorer: Explorer): number {
  const item = explorer.selection.item;
  if (item?.type !== "site") {
    return -1;
  }
  return explorer.siteText()?.findIndex((site) => site.id === item.id) ?? -1;
}

/** The chosen site; null where there is none on the map. */
export function chosenSite(explorer: Explorer, radiusScale: number): ChosenSite | null {
  const [sites, row] = [explorer.sites(), chosenRow(explorer)];
  const text = explorer.siteText()?.[row];
  if (!(sites && text && explorer.shownSites().includes(row))) {
    return null;
  }
  return {
    name: text.name,
    lngLat: [sites.drawnLongitude[row]!, sites.drawnLatitude[row]!],
    reach: chosenSiteReach(sites, row, radiusScale),
  };
}

/**
 * Writes the name of the chosen site beside its ring, over all that is drawn: on a stage there is no card that says
 * what the ring is. Screen readers have the card and the caption.
 */
export function createChosenName(map: MapLibreMap): (site: ChosenSite | null) => void {
  let marker: Marker | undefined;
  return (site) => {
    marker?.remove();
    marker = site ? nameMarker(site).addTo(map) : undefined;
  };
}

function nameMarker({ name, lngLat, reach }: ChosenSite): Marker {
  const element = document.createElement("div");
  element.className = "chosen-name";
  element.textContent = name;
  element.ariaHidden = "true";
  return new Marker({ element, anchor: "left", offset: [reach, 0], opacityWhenCovered: "0" }).setLngLat([...lngLat]);
}
