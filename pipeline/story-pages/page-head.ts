import { createTranslate, type Language } from "../../src/i18n/translate.ts";
import { html, type Markup } from "./html.ts";
import { CARD_SIZE, LANGUAGES } from "./pictures.ts";

/** Files of the site that a page uses, as paths from the root of the site. */
export interface PageFiles {
  readonly styles: readonly string[];
  readonly fonts: readonly string[];
  /** The program that brings the page's maps to life; null where there is none. */
  readonly script: string | null;
}

/** Where and for whom a page is. */
export interface PagePlace {
  readonly language: Language;
  /** Path of the page in each language from the root of the site: "stories/msp-2022/index.html". */
  readonly paths: Readonly<Record<Language, string>>;
  /** Public address of the site's root, with "/" at its end; "" where the build was not told. */
  readonly publicAddress: string;
  readonly files: PageFiles;
}

/** What a page is about, for its head and for previews of its link. */
export interface PageSubject {
  readonly title: string;
  readonly description: string;
  /** Path of the card from the root, and what it shows; null where there is none. */
  readonly card: { readonly path: string; readonly alt: string } | null;
}

const LOCALES: Readonly<Record<Language, string>> = { en: "en_GB", ko: "ko_KR" };

/** Path from a page to the root of the site: "../../". */
export function rootFrom({ language, paths }: Pick<PagePlace, "language" | "paths">): string {
  return "../".repeat(paths[language].split("/").length - 1);
}

/** The head of a page: titles, what previews of a shared link show, style sheets, and the program. */
export function pageHead(place: PagePlace, subject: PageSubject): Markup {
  const { language, files } = place;
  const root = rootFrom(place);
  const name = createTranslate(language)("app.name");
  return html`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>${subject.title} – ${name}</title>
<meta name="description" content="${subject.description}">
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
${files.fonts.map((font) => html`<link rel="preload" href="${root}${font}" as="font" type="font/woff2" crossorigin>\n`)}${files.styles.map(
  (style) => html`<link rel="stylesheet" href="${root}${style}">\n`,
)}${otherLanguages(place)}${preview(place, subject, name)}${
  files.script !== null && html`<script type="module" src="${root}${files.script}"></script>\n`
}</head>`;
}

/** Address of a page or a file of the site: whole where the public address is known, else relative to this page. */
function addressFrom(place: PagePlace, path: string): string {
  return `${place.publicAddress || rootFrom(place)}${path}`;
}

function otherLanguages(place: PagePlace): Markup {
  const { paths, publicAddress, language } = place;
  const alternate = (code: string, path: string) =>
    html`<link rel="alternate" hreflang="${code}" href="${addressFrom(place, path)}">\n`;
  return html`${publicAddress !== "" && html`<link rel="canonical" href="${publicAddress}${paths[language]}">\n`}${LANGUAGES.map(
    (code) => alternate(code, paths[code]),
  )}${alternate("x-default", paths.en)}`;
}

/** Open Graph (https://ogp.me) and the card of X. Addresses must be whole there: see LODEWAY_URL in docs/stories.md. */
function preview(place: PagePlace, { title, description, card }: PageSubject, name: string): Markup {
  const { language, paths, publicAddress } = place;
  const property = (key: string, content: string | number) => html`<meta property="${key}" content="${content}">\n`;
  return html`${property("og:type", "article")}${property("og:site_name", name)}${property("og:title", title)}${property(
    "og:description",
    description,
  )}${publicAddress !== "" && property("og:url", `${publicAddress}${paths[language]}`)}${property(
    "og:locale",
    LOCALES[language],
  )}${LANGUAGES.filter((other) => other !== language).map((other) => property("og:locale:alternate", LOCALES[other]))}${
    card !== null && [
      property("og:image", addressFrom(place, card.path)),
      property("og:image:type", "image/jpeg"),
      property("og:image:width", CARD_SIZE.width),
      property("og:image:height", CARD_SIZE.height),
      property("og:image:alt", card.alt),
    ]
  }<meta name="twitter:card" content="${card === null ? "summary" : "summary_large_image"}">
`;
}
