import { countryName } from "../i18n/names.ts";
import { createTranslate, type Translate } from "../i18n/translate.ts";
import { CITATION_STYLES, type CitationStyle, citation } from "../model/citation.ts";
import { FILLS, LENSES, PROJECTIONS, type Selection } from "../model/selection.ts";
import { MEASURES, SITE_KINDS, STAGES } from "../model/types.ts";
import type { Entry } from "../search/entry.ts";
import type { Explorer, Language } from "../state/explorer-types.ts";
import { citedView, sourceIdsInView } from "./cited-view.ts";
import { copyText } from "./copy-text.ts";
import { lensLabel } from "./lens-label.ts";

/** What the search can ask of the page beside what the explorer can. */
export interface PaletteTargets {
  showCredits(): void;
  showKeys(): void;
  openMinerals(): void;
}

/** A view or an action that can be found by name. */
export interface Command {
  readonly kind: "view" | "action";
  readonly id: string;
  /** Its name in a language. @param processor name of the processor in that language */
  name(t: Translate, processor: string): string;
  act(): void;
}

/** Every command, in the order in which they are listed before anything is typed. A new control adds its entry here. */
export function commands(explorer: Explorer, targets: PaletteTargets): Command[] {
  return [...views(explorer), ...actions(explorer, targets)];
}

/** A command by the names it has in both languages. */
export function commandEntry(explorer: Explorer, command: Command): Entry {
  const names = [commandName(explorer, command, "en"), commandName(explorer, command, "ko")];
  return { kind: command.kind, id: command.id, names, words: [] };
}

/** What a command is called in a language. */
export function commandName({ index, selection }: Explorer, command: Command, language: Language): string {
  return command.name(createTranslate(language), countryName(index, selection.processor, language));
}

function views(explorer: Explorer): Command[] {
  const view = (id: string, name: Command["name"], patch: () => Partial<Selection>): Command => ({
    kind: "view",
    id,
    name,
    act: () => explorer.select(patch()),
  });
  return [
    ...LENSES.map((lens) =>
      view(
        lens,
        (t, processor) => lensLabel(t, lens, processor),
        () => ({ lens }),
      ),
    ),
    ...PROJECTIONS.map((projection) =>
      view(
        projection,
        (t) => t(`projection.${projection}`),
        () => ({ projection }),
      ),
    ),
    ...MEASURES.map((measure) =>
      view(
        measure,
        (t) => t(`measure.${measure}`),
        () => ({ measure }),
      ),
    ),
    ...FILLS.map((fill) => view(`fill.${fill}`, of("filters.fill", `fill.${fill}`), () => ({ fill }))),
    view(
      "every",
      (t) => t("answer.showAll"),
      () => ({ everyFlow: true }),
    ),
    view(
      "largest",
      (t) => t("answer.showLargest"),
      () => ({ everyFlow: false }),
    ),
    ...STAGES.map((stage) =>
      view(`stage.${stage}`, of("filters.stage", `stage.${stage}`), () => ({ stages: [stage] })),
    ),
    ...SITE_KINDS.map((kind) =>
      view(
        `kind.${kind}`,
        (t) => t("command.showKind", { kind: t(`kind.${kind}`) }),
        () => ({ kinds: SITE_KINDS.filter((one) => one === kind || explorer.selection.kinds.includes(one)) }),
      ),
    ),
    ...explorer.years().map((year) =>
      view(
        `year.${year}`,
        (t) => t("command.year", { year }),
        () => ({ year }),
      ),
    ),
  ];
}

/** A control and the value it is set to: "Stage: Ore". */
function of(
  control: "filters.fill" | "filters.stage",
  value: `fill.${(typeof FILLS)[number]}` | `stage.${(typeof STAGES)[number]}`,
): Command["name"] {
  return (t) => `${t(control)}: ${t(value)}`;
}

function actions(explorer: Explorer, targets: PaletteTargets): Command[] {
  const action = (id: string, name: Command["name"], act: () => void): Command => ({ kind: "action", id, name, act });
  const other = explorer.language() === "en" ? "ko" : "en";
  return [
    action("minerals", (t) => t("minerals.title"), targets.openMinerals),
    action(
      "link",
      (t) => t("header.copyLink"),
      () => copyLink(explorer),
    ),
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
      () => createTranslate(explorer.language())("header.language"),
      () => explorer.setLanguage(other),
    ),
    ...(["dark", "light", "system"] as const).map((theme) =>
      action(
        `theme.${theme}`,
        (t) => `${t("header.theme")}: ${t(`theme.${theme}`)}`,
        () => explorer.setTheme(theme),
      ),
    ),
    explorer.playing()
      ? action(
          "pause",
          (t) => t("time.pause"),
          () => explorer.setPlaying(false),
        )
      : action(
          "play",
          (t) => t("time.play"),
          () => explorer.setPlaying(true),
        ),
    action("reset", (t) => t("filters.reset"), explorer.reset),
    action("credits", (t) => t("header.credits"), targets.showCredits),
    action("keys", (t) => t("header.keys"), targets.showKeys),
  ];
}

async function copyLink(explorer: Explorer): Promise<void> {
  const copied = await copyText(explorer.address());
  explorer.notify(copied ? "info" : "warning", copied ? "search.linkCopied" : "link.notCopied");
}

async function copyCitation(explorer: Explorer, style: CitationStyle): Promise<void> {
  const copied = await copyText(citation(citedView(explorer, "map", sourceIdsInView(explorer)), style));
  explorer.notify(copied ? "info" : "warning", copied ? "search.cited" : "search.notCited");
}
