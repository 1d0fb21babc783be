import type { Source } from "../model/types.ts";

/** What is cited: one view of the atlas. */
export interface CitedView {
  /** Key of the entry, such as lodeway-lithium-2024-flows. */
  readonly key: string;
  /** What the view shows, in words. */
  readonly title: string;
  readonly link: string;
  readonly dataVersion: string;
  readonly sources: readonly Source[];
}

/** A citation as one paragraph, with the sources on screen. */
export function plainCitation(view: CitedView): string {
  const sources = view.sources.map(sourceText).join("; ");
  return [
    `Lodeway. “${view.title}”.`,
    `Data version ${view.dataVersion}.`,
    `${view.link}.`,
    ...(sources === "" ? [] : [`Sources: ${sources}.`]),
  ].join(" ");
}

/** The same as a BibTeX entry. The edition is the data version: a view has no date. */
export function bibtexCitation(view: CitedView): string {
  const sources = view.sources.map(sourceText).join("; ");
  const fields: readonly (readonly [string, string])[] = [
    ["author", "{Lodeway}"],
    ["title", `{${escaped(view.title)}}`],
    ["version", escaped(view.dataVersion)],
    ["url", verbatim(view.link)],
    ...(sources === "" ? [] : [["note", `Sources: ${escaped(sources)}`] as const]),
  ];
  return `@misc{${view.key},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join("\n")}\n}\n`;
}

function sourceText(source: Source): string {
  return [source.publisher, source.title, source.year, source.licence].filter((part) => part !== "").join(", ");
}

const SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What TeX would read as a command, in its plain form. */
function escaped(text: string): string {
  return text.replace(/[\\{}$&#^_%~]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}

/** An address is taken as it is; only a brace would end the field. */
function verbatim(address: string): string {
  return address.replaceAll("{", "%7B").replaceAll("}", "%7D");
}
