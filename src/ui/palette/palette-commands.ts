import { createTranslate } from "../../i18n/translate.ts";
import { CITATION_STYLES, type CitationStyle, citation } from "../../model/citation.ts";
import type { Language } from "../../model/reader.ts";
import type { Entry } from "../../search/entry.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { storyText } from "../../story/story.ts";
import { copyText } from "../kit/copy-text.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import { citedView } from "../share/cited-view.ts";
import type { Command } from "./palette-command.ts";
import { viewCommands } from "./palette-views.ts";

/** What the search can ask of the page beside what the explorer can. */
export interface PaletteTargets {
  showCredits(): void;
  showKeys(): void;
  showOffline(): void;
  showPicture(): void;
  openMinerals(): void;
  openShare(): void;
}

/** Every command, in the order in which they are listed before anything is typed. A new control adds its entry here. */
export function commands(
  explorer: Parts<"link" | "look" | "time" | "data" | "facts" | "supply" | "story" | "writing" | "notices">,
  targets: PaletteTargets,
): Command[] {
  return [...viewCommands(explorer), ...actions(explorer, targets), ...presentations(explorer)];
}

/** A command by the names it has in both languages. */
export function commandEntry(command: Command): Entry {
  const names = [commandName(command, "en"), commandName(command, "ko")];
  return { kind: command.kind, id: command.id, names, words: [] };
}

/** What a command is called in a language. */
export function commandName(command: Command, language: Language): string {
  return command.name(createTranslate(language), language);
}

function actions(
  explorer: Parts<"link" | "look" | "time" | "data" | "facts" | "supply" | "writing" | "notices">,
  targets: PaletteTargets,
): Command[] {
  const action = (id: string, name: Command["name"], act: () => void): Command => ({ kind: "action", id, name, act });
  const other = explorer.look.language() === "en" ? "ko" : "en";
  return [
    action("minerals", (t) => t("minerals.title"), targets.openMinerals),
    action(
      "link",
      (t) => t("header.copyLink"),
      () => copyLink(explorer),
    ),
    action("share", (t) => t("command.share"), targets.openShare),
    ...CITATION_STYLES.map((style) =>
      action(
        `cite.${style}`,
        (t) => t(style === "plain" ? "search.citePlain" : "search.citeBibtex"),
        () => copyCitation(explorer, style),
      ),
    ),
    // In the other language's own words, as on the button.
    action(
      "language",
      () => createTranslate(explorer.look.language())("header.language"),
      () => explorer.look.setLanguage(other),
    ),
    ...(["dark", "light", "system"] as const).map((theme) =>
      action(
        `theme.${theme}`,
        (t) => `${t("header.theme")}: ${t(`theme.${theme}`)}`,
        () => explorer.look.setTheme(theme),
      ),
    ),
    explorer.time.playing()
      ? action(
          "pause",
          (t) => t("time.pause"),
          () => explorer.time.setPlaying(false),
        )
      : action(
          "play",
          (t) => t("time.play"),
          () => explorer.time.setPlaying(true),
        ),
    action(
      "briefing.write",
      (t) => t("briefing.write"),
      () => explorer.writing.edit(explorer.writing.editing() ?? ""),
    ),
    action("picture", (t) => t("header.picture"), targets.showPicture),
    action("reset", (t) => t("filters.reset"), explorer.link.reset),
    action("credits", (t) => t("header.credits"), targets.showCredits),
    action("offline", (t) => t("search.offline"), targets.showOffline),
    action("keys", (t) => t("header.keys"), targets.showKeys),
  ];
}

/** The shipped briefings, as soon as their list is there. */
function presentations({ story }: Parts<"story">): Command[] {
  return (story.shipped() ?? []).map(({ id, title }) => ({
    kind: "action",
    id: `present.${id}`,
    name: (t, language) => t("command.present", { title: storyText(title, language) }),
    act: () => story.present(id),
  }));
}

async function copyLink(explorer: Parts<"link" | "notices">): Promise<void> {
  const copied = await copyText(explorer.link.address());
  explorer.notices.notify(copied ? "info" : "warning", copied ? "search.linkCopied" : "link.notCopied");
}

async function copyCitation(
  explorer: Parts<"link" | "data" | "facts" | "supply" | "notices">,
  style: CitationStyle,
): Promise<void> {
  const copied = await copyText(citation(citedView(explorer, "map", sourceIdsInView(explorer)), style));
  explorer.notices.notify(copied ? "info" : "warning", copied ? "search.cited" : "search.notCited");
}
