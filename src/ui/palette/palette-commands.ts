import type { Actor } from "../../actions/action.ts";
import { ACTIONS } from "../../actions/actions.ts";
import { copyText } from "../../actions/copy-text.ts";
import { briefingText } from "../../briefing/briefing.ts";
import { createTranslate } from "../../i18n/translate.ts";
import { CITATION_STYLES, type CitationStyle, citation } from "../../model/citation.ts";
import type { Language } from "../../model/reader.ts";
import type { Entry } from "../../search/entry.ts";
import type { Explorer, Parts } from "../../state/explorer-types.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import { citedView } from "../share/cited-view.ts";
import type { Command } from "./palette-command.ts";
import { viewCommands } from "./palette-views.ts";

/** Every command, in the order in which they are listed before anything is typed. */
export function commands(explorer: Explorer, actor: Actor): Command[] {
  return [...viewCommands(explorer), ...actions(actor), ...citations(explorer), ...presentations(explorer)];
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

/** The actions that have a name. */
function actions(actor: Actor): Command[] {
  return ACTIONS.flatMap(({ id, name, do: act }) =>
    name === undefined
      ? []
      : [{ kind: "action", id, name: (t, language) => name(t, language, actor), act: () => act(actor, "") }],
  );
}

function citations(explorer: Parts<"link" | "data" | "facts" | "supply" | "notices">): Command[] {
  return CITATION_STYLES.map((style) => ({
    kind: "action",
    id: `cite.${style}`,
    name: (t) => t(style === "plain" ? "search.citePlain" : "search.citeBibtex"),
    act: () => {
      copyCitation(explorer, style);
    },
  }));
}

/** The shipped briefings, as soon as their list is there. */
function presentations({ briefing }: Parts<"briefing">): Command[] {
  return (briefing.shipped() ?? []).map(({ id, title }) => ({
    kind: "action",
    id: `present.${id}`,
    name: (t, language) => t("command.present", { title: briefingText(title, language) }),
    act: () => briefing.present(id),
  }));
}

async function copyCitation(
  explorer: Parts<"link" | "data" | "facts" | "supply" | "notices">,
  style: CitationStyle,
): Promise<void> {
  const copied = await copyText(citation(citedView(explorer, "map", sourceIdsInView(explorer)), style));
  explorer.notices.notify(copied ? "info" : "warning", copied ? "search.cited" : "search.notCited");
}
