import { goodName } from "../../i18n/names.ts";
import { mineralsAt } from "../../model/mineral-sets.ts";
import { SITE_KINDS } from "../../model/types.ts";
import type { Entry, EntryKind, Found } from "../../search/entry.ts";
import { comparable } from "../../search/tokens.ts";
import type { Parts } from "../../state/explorer-types.ts";
import type { Words } from "../kit/words.ts";

/** More minerals would push the country out of sight. */
const MOST_MINERALS = 2;

/** A line of the results. */
export interface PaletteRow {
  /** Unique in the list. */
  readonly key: string;
  readonly label: string;
  /** What tells it apart from others of its name. */
  readonly detail: string;
  readonly found: Found;
}

/** Lines of one kind under their heading. */
export interface PaletteGroup {
  readonly kind: EntryKind;
  readonly rows: readonly PaletteRow[];
  readonly total: number;
}

/** A found thing in the reader's language. @param commandName name of a view or action by its id */
export function paletteRow(
  explorer: Parts<"look" | "data" | "sites">,
  words: Words,
  found: Found,
  commandName: (entry: Entry) => string,
): PaletteRow {
  const { entry } = found;
  const [label, ...details] = labels(explorer, words, entry, commandName);
  // The name that was looked for, where the line would not show it.
  const said = comparable([label, ...details].join(" "));
  const other = entry.kind === "view" || entry.kind === "action" || said.includes(comparable(found.name));
  const detail = [...(other ? [] : [found.name]), ...details].filter((part) => part !== "").join(" · ");
  return { key: `${entry.kind}-${entry.id}`, label: label ?? entry.id, detail, found };
}

/** The name of a thing, and what is said of it. */
function labels(
  explorer: Parts<"look" | "data" | "sites">,
  words: Words,
  entry: Entry,
  commandName: (entry: Entry) => string,
): string[] {
  const { index } = explorer.data;
  switch (entry.kind) {
    case "mineral": {
      const mineral = index.minerals.find(({ id }) => id === entry.id);
      return mineral === undefined ? [entry.id] : [words.mineral(mineral.id), mineral.symbol];
    }
    case "country":
      return [words.country(entry.id)];
    case "group":
      return [entry.names[explorer.look.language() === "en" ? 0 : 1] ?? entry.id];
    case "good": {
      const good = index.goods.find((candidate) => candidate.id === entry.id);
      return good === undefined
        ? [entry.id]
        : [
            goodName(good, explorer.look.language()),
            words.t("flow.code", { code: good.hsCodes.join(", ") }),
            words.t(`stage.${good.stage}`),
          ];
    }
    case "site":
      return siteLabels(explorer, words, Number(entry.id));
    default:
      return [commandName(entry)];
  }
}

function siteLabels(explorer: Parts<"sites">, words: Words, row: number): string[] {
  const name = explorer.sites.texts()?.[row]?.name ?? "";
  const sites = explorer.sites.table();
  if (sites === undefined) {
    return [name];
  }
  const kind = SITE_KINDS[sites.kind[row] ?? -1];
  const minerals = mineralsAt(sites.minerals, row);
  return [
    name,
    kind === undefined ? "" : words.t(`kindOne.${kind}`),
    words.list(minerals.slice(0, MOST_MINERALS).map(words.mineral)),
    words.countryAt(sites.country[row] ?? -1),
  ];
}

/**
 * The new groups with the old lines where they say the same: a line stays in the page while sites are being read, so that
 * a tap that begins on it ends on it.
 */
export function keepLines(before: readonly PaletteGroup[], after: readonly PaletteGroup[]): PaletteGroup[] {
  const old = new Map(before.flatMap((group) => group.rows).map((row) => [row.key, row]));
  const kept = (row: PaletteRow) => {
    const same = old.get(row.key);
    return same !== undefined && same.label === row.label && same.detail === row.detail ? same : row;
  };
  return after.map((group) => ({ ...group, rows: group.rows.map(kept) }));
}
