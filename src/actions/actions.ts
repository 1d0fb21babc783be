import { createTranslate } from "../i18n/translate.ts";
import type { Language } from "../model/reader.ts";
import { LENSES, type Selection, YEARS } from "../model/selection.ts";
import type { Parts } from "../state/explorer-types.ts";
import type { Action, Actor } from "./action.ts";
import { copyText } from "./copy-text.ts";

/** Every action of the page, in the order in which help, head and search list them. Features add theirs. */
export const ACTIONS: Action[] = [
  {
    id: "search",
    keys: { pressed: ["/"], shown: "/, Ctrl K, ⌘ K", help: "keys.search" },
    do: (actor) => actor.open("search"),
  },
  {
    id: "minerals",
    name: (t) => t("minerals.title"),
    keys: { pressed: ["m"], shown: "M", help: "keys.minerals" },
    do: (actor) => actor.toggleMinerals(),
  },
  {
    id: "lens",
    keys: { pressed: LENSES.map((_, at) => String(at + 1)), shown: `1 – ${LENSES.length}`, help: "keys.lenses" },
    do: ({ explorer }, key) => explorer.link.select({ lens: LENSES[Number(key) - 1] ?? LENSES[0] }),
  },
  {
    id: "globe",
    forHosts: true,
    keys: { pressed: ["g"], shown: "G", help: "keys.globe" },
    do: ({ explorer: { link } }) =>
      link.select({ projection: link.selection.projection === "globe" ? "flat" : "globe" }),
  },
  {
    id: "table",
    keys: { pressed: ["t"], shown: "T", help: "keys.table" },
    do: ({ explorer }) => toggleTable(explorer),
  },
  {
    id: "briefings",
    button: { place: "often", label: "header.briefings", dialog: true },
    do: (actor) => actor.open("briefings"),
  },
  {
    id: "link",
    name: (t) => t("header.copyLink"),
    do: ({ explorer }) => {
      copyLink(explorer);
    },
  },
  {
    id: "share",
    name: (t) => t("command.share"),
    button: { place: "often", label: "header.share", dialog: true },
    do: (actor) => actor.open("share"),
  },
  {
    id: "language",
    // In the other language's own words, as on the button.
    name: (_t, _language, { explorer }) => createTranslate(explorer.look.language())("header.language"),
    button: { place: "often", label: "header.language" },
    do: ({ explorer: { look } }) => look.setLanguage(otherLanguage(look.language())),
  },
  ...(["dark", "light", "system"] as const).map(
    (theme): Action => ({
      id: `theme.${theme}`,
      name: (t) => `${t("header.theme")}: ${t(`theme.${theme}`)}`,
      do: ({ explorer }) => explorer.look.setTheme(theme),
    }),
  ),
  {
    id: "theme",
    keys: { pressed: ["d"], shown: "D", help: "keys.theme" },
    do: ({ explorer: { look } }) => look.setTheme(look.theme() === "dark" ? "light" : "dark"),
  },
  {
    id: "play",
    forHosts: true,
    name: (t, _language, { explorer }) => t(explorer.time.playing() ? "time.pause" : "time.play"),
    keys: { pressed: ["p"], shown: "P", help: "keys.play" },
    do: ({ explorer: { time } }) => time.setPlaying(!time.playing()),
  },
  {
    id: "year.before",
    forHosts: true,
    keys: { pressed: ["["], shown: "[", help: "keys.previous" },
    do: ({ explorer }) => stepYear(explorer, -1),
  },
  {
    id: "year.after",
    forHosts: true,
    keys: { pressed: ["]"], shown: "]", help: "keys.next" },
    do: ({ explorer }) => stepYear(explorer, 1),
  },
  {
    id: "briefing.write",
    name: (t) => t("briefing.write"),
    do: ({ explorer: { writing } }) => writing.edit(writing.editing() ?? ""),
  },
  {
    id: "picture",
    name: (t) => t("header.picture"),
    button: { place: "settings", label: "header.picture", dialog: true },
    do: (actor) => actor.open("picture"),
  },
  {
    id: "page.mineral",
    button: { place: "settings", label: "page.mineralShort" },
    do: ({ explorer }) => explorer.link.select({ page: "mineral" }),
  },
  {
    id: "page.method",
    button: { place: "settings", label: "page.method" },
    do: ({ explorer }) => explorer.link.select({ page: "method" }),
  },
  { id: "reset", name: (t) => t("filters.reset"), forHosts: true, do: ({ explorer }) => explorer.link.reset() },
  {
    id: "credits",
    name: (t) => t("header.credits"),
    button: { place: "settings", label: "header.credits" },
    do: (actor) => actor.open("credits"),
  },
  {
    id: "offline",
    name: (t) => t("search.offline"),
    button: { place: "settings", label: "offline.title", dialog: true },
    do: (actor) => actor.open("offline"),
  },
  {
    id: "close",
    keys: { pressed: ["escape"], shown: "Esc", help: "keys.close", always: true },
    when: ({ explorer }) => topmost(explorer) !== null,
    do: ({ explorer }) => explorer.link.select(topmost(explorer) ?? {}),
  },
  {
    id: "keys",
    name: (t) => t("header.keys"),
    keys: { pressed: ["?"], shown: "?", help: "keys.help" },
    button: { place: "settings", label: "header.keys" },
    do: (actor) => actor.open("keys"),
  },
];

/** The language that the reader can change to. */
export function otherLanguage(language: Language): Language {
  return language === "en" ? "ko" : "en";
}

/** Opens the table of flows, or closes whichever is open. */
export function toggleTable({ link }: Parts<"link">): void {
  link.select({ table: link.selection.table === "" ? "flows" : "" });
}

/** What Escape closes: the page first, then the card, then the table; null where none is open. */
function topmost({ link }: Parts<"link">): Partial<Selection> | null {
  const { page, item, table } = link.selection;
  if (page !== "") {
    return { page: "" };
  }
  if (item !== null) {
    return { item: null };
  }
  return table === "" ? null : { table: "" };
}

function stepYear({ link, time }: Parts<"link" | "time">, step: number): void {
  const year = Math.min(YEARS.last, Math.max(YEARS.first, time.askedYear() + step));
  link.select({ year }, "replace");
}

async function copyLink({ link, notices }: Actor["explorer"]): Promise<void> {
  const copied = await copyText(link.address());
  notices.notify(copied ? "info" : "warning", copied ? "search.linkCopied" : "link.notCopied");
}
