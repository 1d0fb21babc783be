import { consumerInSentence } from "../i18n/names.ts";
import { suppliedGoods } from "../i18n/supply-words.ts";
import { createTranslate } from "../i18n/translate.ts";
import { groupLegend } from "../layers/flow-legend.ts";
import type { LegendEntry } from "../layers/legend-types.ts";
import { shareClass } from "../layers/scales.ts";
import type { ConsumerSupply } from "../model/supply.ts";
import type { Parts } from "../state/explorer-types.ts";
import { type BasemapPalette, DARK_BASEMAP, LIGHT_BASEMAP } from "../theme/basemap-palette.ts";
import { PALETTES } from "../theme/palette.ts";
import { tracedFill, withheldFill, worldFill } from "./fill.ts";
import type { LegendFormats, MapExplorer } from "./map-layer.ts";
import { mapThings } from "./map-things.ts";

/**
 * The legend of what is on screen now. Reactive: call inside a memo.
 * @param before the legend until now: entries that stay the same stay the same objects, so that their signs are kept
 */
export function legendEntries(
  explorer: MapExplorer,
  formats: LegendFormats,
  before: readonly LegendEntry[] = [],
): LegendEntry[] {
  const kept = new Map(before.map((entry) => [JSON.stringify(entry), entry]));
  return entriesNow(explorer, formats).map((entry) => kept.get(JSON.stringify(entry)) ?? entry);
}

function entriesNow(explorer: MapExplorer, formats: LegendFormats): LegendEntry[] {
  const palette = PALETTES[explorer.look.theme()];
  const basemap = explorer.look.theme() === "dark" ? DARK_BASEMAP : LIGHT_BASEMAP;
  const { countries } = explorer.data.index;
  const groups = explorer.facts.groups();
  const arcs = explorer.facts.arcs();
  const sites = explorer.sites.table();
  const rows = explorer.sites.shown();
  const numbers = new Set(arcs.flatMap((arc) => [arc.exporter, arc.importer]));
  if (sites) {
    for (const row of rows) {
      numbers.add(sites.country[row]!);
    }
  }
  const iso3s = [...numbers].flatMap((number) => countries[number]?.iso3 ?? []);
  return [
    ...groupLegend(iso3s, groups, palette),
    ...mapThings().flatMap((thing) => thing.legend(explorer, palette, formats)),
    ...fillLegend(explorer, basemap, formats.share),
  ];
}

function fillLegend(
  explorer: Parts<"link" | "look" | "data" | "facts" | "supply">,
  basemap: BasemapPalette,
  formatShare: (part: number) => string,
): LegendEntry[] {
  const fill = explorer.link.selection.fill;
  const shares = worldFill(explorer);
  const traced = tracedFill(explorer);
  const disputed: LegendEntry = {
    id: "disputed",
    shape: "hatch",
    labelKey: "legend.disputed",
    colour: basemap.disputedHatch,
  };
  const withheld = withheldFill(explorer);
  if (withheld !== null) {
    return [withheldEntry(explorer, withheld, basemap), disputed];
  }
  if (fill === "none" || (shares === null && traced === null)) {
    return [disputed];
  }
  return [
    {
      id: "fill",
      shape: "ramp",
      labelKey: `legend.${fill}`,
      colour: basemap.shares.at(-1)!,
      ramp: basemap.shares,
      // The colours change where the classes of the drawing do.
      values: {
        steps: shareClass.domain().map(formatShare).join(", "),
        ...(traced ? tracedWords(explorer, traced.supply) : {}),
      },
    },
    ...((shares?.unknown.length ?? 0) > 0
      ? [{ id: "noData", shape: "hatch", labelKey: "legend.noData", colour: basemap.noDataHatch } as const]
      : []),
    disputed,
  ];
}

/** Countries stay without a colour where the shares of the supply are not known, and the legend says so. */
function withheldEntry(
  explorer: Parts<"link" | "look" | "data">,
  supply: ConsumerSupply,
  basemap: BasemapPalette,
): LegendEntry {
  const language = explorer.look.language();
  const { consumer, fill } = explorer.link.selection;
  return {
    id: "fill",
    shape: "swatch",
    labelKey: "legend.supplyUnknown",
    colour: basemap.land,
    values: {
      fill: createTranslate(language)(`fill.${fill}`),
      consumer: consumerInSentence(explorer.data.index, consumer, supply.consumers, language),
    },
  };
}

/** Whose supply colours the countries, and what it is a share of. */
function tracedWords(
  explorer: Parts<"link" | "look" | "data">,
  supply: ConsumerSupply,
): Readonly<Record<string, string>> {
  const language = explorer.look.language();
  const { consumer } = explorer.link.selection;
  return {
    consumer: consumerInSentence(explorer.data.index, consumer, supply.consumers, language),
    goods: suppliedGoods(explorer.data.index, supply, language),
    base: createTranslate(language)(`base.${supply.base}`),
  };
}
