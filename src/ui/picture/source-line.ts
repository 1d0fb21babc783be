import { publisherShort } from "../../i18n/names.ts";
import { sourceRefs } from "../../model/site-sources.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import type { PictureTexts } from "./texts.ts";

/** Where the shapes of the base map, and the sea lanes, are from: ids in the index. */
const BASEMAP_SOURCES = ["natural-earth"] as const;
const LANE_SOURCES = ["eurostat-marnet", "ornl-shipping-lanes"] as const;

/** More publishers of sites than this are counted, not named: press reports of single projects are many. */
const MOST_NAMED = 6;

/** Who says so, each publisher once: of the figures, sites, lanes and base map in view, or of the figures alone. */
export function sourceLine(
  explorer: Parts<"data" | "sites" | "facts" | "supply" | "lanes">,
  t: PictureTexts,
  of: "map" | "figures",
): string {
  const parts = [
    ["figures", publishers(explorer, sourceIdsInView(explorer))],
    ["sites", publishers(explorer, siteSourceIds(explorer))],
    ["lanes", explorer.lanes.routed() === undefined ? [] : publishers(explorer, LANE_SOURCES)],
    ["basemap", publishers(explorer, BASEMAP_SOURCES)],
  ] as const;
  const named = parts.filter(([part, names]) => names.length > 0 && (of === "map" || part === "figures"));
  return t("note.sources", {
    parts: named.map(([part, names]) => t(`note.${part}`, { names: few(names, t) })).join("; "),
  });
}

/** Every source of what is in view, for a list: the figures' first. */
export function allSourceIds(explorer: Parts<"sites" | "facts" | "supply" | "lanes">): string[] {
  const lanes = explorer.lanes.routed() === undefined ? [] : LANE_SOURCES;
  return [...new Set([...sourceIdsInView(explorer), ...siteSourceIds(explorer), ...lanes, ...BASEMAP_SOURCES])];
}

function few(names: readonly string[], t: PictureTexts): string {
  const rest = names.length - MOST_NAMED;
  const first = names.slice(0, MOST_NAMED).join(", ");
  return rest > 0 ? t("note.more", { names: first, count: rest }) : names.join(", ");
}

function publishers({ data: { index } }: Parts<"data">, ids: Iterable<string>): string[] {
  const known = [...ids].flatMap((id) => index.sources.find((source) => source.id === id) ?? []);
  return [...new Set(known.map(publisherShort))];
}

/** Sources of the sites on the map, those of most sites first. */
function siteSourceIds(explorer: Parts<"sites">): string[] {
  const counts = new Map<string, number>();
  const texts = explorer.sites.texts();
  for (const row of texts === undefined ? [] : explorer.sites.shown()) {
    for (const { id } of sourceRefs(texts?.[row]?.sources ?? "")) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
