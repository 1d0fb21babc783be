import type { Source } from "./types.ts";

/** What is cited: one view of the atlas. */
export interface CitedView {
  /** Key of its record, such as lodeway-lithium-2024-flows-8254f7376600: another for each view and version. */
  readonly key: string;
  /** Name of the atlas. */
  readonly title: string;
  /** What the view shows, in a few words: "Lithium, 2024". */
  readonly subject: string;
  /** Link that brings the view back. */
  readonly address: string;
  /** Fingerprint of all data files: the first twelve hex digits of a SHA-256. */
  readonly dataVersion: string;
  /** Day on which it was looked at, ISO (YYYY-MM-DD). */
  readonly accessed: string;
  /** Sources of the numbers in view. */
  readonly sources: readonly Source[];
}

export const CITATION_STYLES = ["plain", "bibtex"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** The citation of a view with its sources, one entry a line (plain) or one record each (BibTeX). English. */
export function citation(view: CitedView, style: CitationStyle): string {
  return style === "plain" ? plainCitation(view) : bibtexCitation(view);
}

function plainCitation({ title, subject, address, dataVersion, accessed, sources }: CitedView): string {
  const own = `${title}. ${subject}. ${versionWords(dataVersion)}. ${address} (accessed ${accessed}).`;
  const entries = sources.map((source) => `- ${plainSource(source)}`);
  return [own, ...(entries.length === 0 ? [] : ["Sources of the figures:", ...entries])].join("\n");
}

function versionWords(dataVersion: string): string {
  return `Data version ${dataVersion} (first ${dataVersion.length} digits of the SHA-256 over all data files)`;
}

/** The publisher's own wording where there is one. */
function plainSource({ citation: own, publisher, title, year, url, licence }: Source): string {
  const text = own !== "" ? own : `${[publisher, title, year].filter((part) => part !== "").join(", ")}.`;
  const link = url === "" || text.includes(url) ? "" : ` ${url}`;
  return `${text}${link}${licence === "" ? "" : ` [${licence}]`}`;
}

function bibtexCitation({ key, title, subject, address, dataVersion, accessed, sources }: CitedView): string {
  const own = record(key, {
    title: `{${escaped(title)}}`,
    note: escaped(`${subject}. ${versionWords(dataVersion)}`),
    url: address,
    urldate: accessed,
  });
  const others = sources.map(({ id, publisher, title: name, year, url, licence }) =>
    record(id, {
      author: publisher === "" ? "" : `{${escaped(publisher)}}`,
      title: `{${escaped(name)}}`,
      year: /^\d{4}$/.test(year) ? year : "",
      // A span or a version is no year that BibTeX could sort by.
      edition: /^\d{4}$/.test(year) ? "" : escaped(year),
      note: escaped(licence),
      url,
      urldate: accessed,
    }),
  );
  return [own, ...others].join("\n\n");
}

/** One @misc record; fields without a value are left out. */
function record(key: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${name} = {${value}},`);
  return [`@misc{${key.replace(/[^\w:.-]+/g, "-")},`, ...lines, "}"].join("\n");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Signs that mean something to TeX. Addresses are left as they are: `url` fields are read word by word. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}
