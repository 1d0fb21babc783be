import { createTranslate } from "../../src/i18n/translate.ts";
import type { Language } from "../../src/model/reader.ts";
import { LANGUAGES } from "../../src/model/reader.ts";
import { type Content, html, lines, type Markup } from "./html.ts";
import type { PagePaths } from "./page-paths.ts";
import { CARD_SIZE } from "./pictures.ts";

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
  readonly paths: PagePaths;
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
  const { script, styles, fonts } = place.files;
  const root = rootFrom(place);
  return lines([
    html`<head>`,
    html`<meta charset="utf-8">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">`,
    html`<title>${subject.title} – ${siteName(place)}</title>`,
    html`<meta name="description" content="${subject.description}">`,
    html`<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">`,
    ...fonts.map((font) => html`<link rel="preload" href="${root}${font}" as="font" type="font/woff2" crossorigin>`),
    ...styles.map((style) => html`<link rel="stylesheet" href="${root}${style}">`),
    ...otherLanguages(place),
    ...preview(place, subject),
    script !== null && html`<script type="module" src="${root}${script}"></script>`,
    html`</head>`,
  ]);
}

function siteName({ language }: PagePlace): string {
  return createTranslate(language)("app.name");
}

/** Address of a page or a file of the site: whole where the public address is known, else relative to this page. */
function addressFrom(place: PagePlace, path: string): string {
  return `${place.publicAddress || rootFrom(place)}${path}`;
}

function otherLanguages(place: PagePlace): Content[] {
  const { paths, publicAddress, language } = place;
  const alternate = (code: string, path: string) =>
    html`<link rel="alternate" hreflang="${code}" href="${addressFrom(place, path)}">`;
  return [
    publicAddress !== "" && html`<link rel="canonical" href="${publicAddress}${paths[language]}">`,
    ...LANGUAGES.map((code) => alternate(code, paths[code])),
    alternate("x-default", paths.en),
  ];
}

/** Open Graph (https://ogp.me) and the card of X. Addresses must be whole there: see LODEWAY_URL in docs/briefings.md. */
function preview(place: PagePlace, { title, description, card }: PageSubject): Content[] {
  const { language, paths, publicAddress } = place;
  const others = LANGUAGES.filter((other) => other !== language);
  return [
    property("og:type", "article"),
    property("og:site_name", siteName(place)),
    property("og:title", title),
    property("og:description", description),
    publicAddress !== "" && property("og:url", `${publicAddress}${paths[language]}`),
    property("og:locale", LOCALES[language]),
    ...others.map((other) => property("og:locale:alternate", LOCALES[other])),
    ...(card === null ? [] : cardProperties(addressFrom(place, card.path), card.alt)),
    html`<meta name="twitter:card" content="${card === null ? "summary" : "summary_large_image"}">`,
  ];
}

function cardProperties(address: string, alt: string): Content[] {
  return [
    property("og:image", address),
    property("og:image:type", "image/jpeg"),
    property("og:image:width", CARD_SIZE.width),
    property("og:image:height", CARD_SIZE.height),
    property("og:image:alt", alt),
  ];
}

function property(name: string, content: string | number): Markup {
  return html`<meta property="${name}" content="${content}">`;
}
