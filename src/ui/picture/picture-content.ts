import type { PictureContent, PictureSign } from "../../export/picture/picture-types.ts";
import type { PageColours } from "../../export/picture/svg-file.ts";
import { sentenceText } from "../../i18n/segments.ts";
import { headline } from "../../i18n/sentence.ts";
import { legendMark } from "../../layers/legend-mark.ts";
import type { LegendEntry } from "../../layers/legend-types.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { today } from "../../state/today.ts";
import { sentenceContext } from "../kit/sentence-context.ts";
import { createWords } from "../kit/words.ts";
import { sourceLine } from "./source-line.ts";
import { createPictureTexts } from "./texts.ts";

/** What is written around the map, in the reader's language: as it stands on the screen now. */
export function pictureContent(
  explorer: Parts<"link" | "look" | "data" | "sites" | "facts" | "supply" | "lanes">,
  legend: readonly LegendEntry[],
): PictureContent {
  const facts = explorer.facts.answer();
  const sentences = facts === undefined ? [] : headline(facts, explorer.facts.flows(), sentenceContext(explorer));
  const [title, subtitle] = sentences.map((sentence) => sentenceText([sentence]));
  const words = createWords(explorer);
  return {
    title: title ?? words.t("app.title"),
    subtitle: subtitle ?? "",
    legend: legendSigns(explorer, legend),
    notes: pictureNotes(explorer),
  };
}

/** The signs of the legend with their words. */
export function legendSigns(explorer: Parts<"link" | "look" | "data">, legend: readonly LegendEntry[]): PictureSign[] {
  const words = createWords(explorer);
  return legend.map((entry) => ({ paths: legendMark(entry), text: words.any(entry.labelKey, entry.values) }));
}

/** The foot: sources, then atlas, day and version, then the link that brings the view back. */
export function pictureNotes(
  explorer: Parts<"link" | "look" | "data" | "sites" | "facts" | "supply" | "lanes">,
  of: "map" | "figures" = "map",
): string[] {
  const t = createPictureTexts(explorer);
  const words = createWords(explorer);
  return [
    sourceLine(explorer, t, of),
    t("note.made", {
      atlas: words.t("app.title"),
      // A date is not broken over two lines.
      date: words.date(today()).replaceAll(" ", "\u00a0"),
      version: explorer.data.index.dataVersion,
    }),
    explorer.link.address(),
  ];
}

/** Colours of the page in force, out of the theme's tokens. */
export function pageColours(): PageColours {
  const tokens = getComputedStyle(document.documentElement);
  const colour = (name: string) => tokens.getPropertyValue(name).trim();
  return {
    ground: colour("--ground"),
    ink: colour("--ink"),
    quiet: colour("--ink-quiet"),
    line: colour("--line"),
    sea: colour("--sea"),
  };
}
