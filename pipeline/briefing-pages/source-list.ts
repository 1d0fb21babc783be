import type { Language } from "../../src/model/reader.ts";
import type { Source } from "../../src/model/types.ts";
import { html, lines, type Markup } from "./html.ts";
import { pageWords } from "./page-words.ts";
import { sourceAnchor } from "./told-html.ts";

/** Sources as a list that figures lead to. */
export function sourceList(sources: readonly Source[], language: Language): Markup {
  return lines([
    html`<ul>`,
    ...sources.map((source) => html`<li id="${sourceAnchor(source.id)}">${sourceLine(source, language)}</li>`),
    html`</ul>`,
  ]);
}

/** Title, publisher and year, and the licence. */
function sourceLine({ title, publisher, year, licence, url }: Source, language: Language): Markup {
  const t = pageWords(language);
  const name = url === "" ? html`${title}` : html`<a href="${url}" rel="noreferrer">${title}</a>`;
  const facts = [publisher, year, licence || t("page.licenceUnknown")].filter((fact) => fact !== "");
  return html`${name} <span class="page-note">${facts.join(" · ")}</span>`;
}
