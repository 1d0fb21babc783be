import { createTranslate } from "../../src/i18n/translate.ts";
import type { Language } from "../../src/model/reader.ts";
import { LANGUAGES } from "../../src/model/reader.ts";
import { html, type Markup } from "./html.ts";
import { type PagePlace, type PageSubject, pageHead, rootFrom } from "./page-head.ts";

/** A whole page: head, the line at the top, and what it holds. `briefing` names the briefing for the program, "" for none. */
export function pageFrame(
  place: PagePlace,
  subject: PageSubject,
  briefing: string,
  up: Markup | null,
  main: Markup,
): string {
  const { language } = place;
  const root = rootFrom(place);
  const t = createTranslate(language);
  return html`<!doctype html>
<html lang="${language}" data-root="${root}" data-briefing="${briefing}">
${pageHead(place, subject)}
<body>
<nav class="page-top">
<a class="page-name" href="${root}index.html?lang=${language}">${t("app.name")}</a>
${up}
${LANGUAGES.filter((other) => other !== language).map((other) => languageLink(place, other))}
</nav>
${main}
</body>
</html>
`.text;
}

function languageLink(place: PagePlace, other: Language): Markup {
  const path = `${rootFrom(place)}${place.paths[other]}`;
  const words = createTranslate(place.language)("header.language");
  return html`<a class="page-language" href="${path}" hreflang="${other}" lang="${other}">${words}</a>`;
}
