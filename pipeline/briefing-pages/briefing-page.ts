import { toldLineText } from "../../src/briefing/tell.ts";
import { formatDate } from "../../src/i18n/format.ts";
import type { Language } from "../../src/model/reader.ts";
import { html, lines, type Markup } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { type PagePlace, rootFrom } from "./page-head.ts";
import { LIST_PATHS } from "./page-paths.ts";
import { pageWords } from "./page-words.ts";
import { cardFile, picturePath } from "./pictures.ts";
import { sourceList } from "./source-list.ts";
import { stepPicture } from "./step-picture.ts";
import type { ToldBriefing, ToldStep } from "./told-briefing.ts";
import { toldHtml, toldLineHtml } from "./told-html.ts";

/** A briefing as a page: its whole text with a picture to each step, and where the figures come from. */
export function briefingPage(briefing: ToldBriefing, place: PagePlace): string {
  const t = pageWords(briefing.language);
  const root = rootFrom(place);
  const [first] = briefing.steps;
  const subject = {
    title: briefing.title,
    description: briefing.summary,
    card: {
      path: picturePath(cardFile(briefing.id, briefing.language)),
      alt: first === undefined ? briefing.title : `${briefing.title}. ${t("page.map", { words: first.map })}`,
    },
  };
  const up = html`<a href="${root}${LIST_PATHS[briefing.language]}">${t("list.title")}</a>`;
  const main = lines([
    html`<main>`,
    pageTitle(briefing, root),
    html`<div class="steps">`,
    ...briefing.steps.map((step, at) => stepSection(step, at, briefing, root)),
    html`</div>`,
    sources(briefing),
    foot(briefing, root),
    html`</main>`,
  ]);
  return pageFrame(place, subject, briefing.id, up, main);
}

function pageTitle(briefing: ToldBriefing, root: string): Markup {
  const present = `${root}index.html?story=${briefing.id}&lang=${briefing.language}`;
  return html`<header class="page-title">
<h1>${briefing.title}</h1>
<p class="page-summary">${briefing.summary}</p>
<p class="page-note">${madeBy(briefing)}</p>
<p><a class="page-button" href="${present}">${pageWords(briefing.language)("page.present")}</a></p>
</header>`;
}

/** Who wrote it, when, and on which data; what nobody says is left out. */
function madeBy({ author, date, dataVersion, language }: ToldBriefing): Markup {
  const t = pageWords(language);
  return html`${author !== "" && html`${t("page.author", { author })} · `}${
    date !== "" && html`<time datetime="${date}">${formatDate(date, language)}</time> · `
  }${t("page.dataVersion", { version: dataVersion })}`;
}

function sources({ sources: ofFigures, siteSources, language }: ToldBriefing): Markup {
  const t = pageWords(language);
  return lines([
    html`<section class="page-sources">`,
    html`<h2>${t("page.sources")}</h2>`,
    html`<p class="page-note">${t("page.figures")}</p>`,
    sourceList(ofFigures, language),
    ...(siteSources.length === 0 ? [] : [html`<h2>${t("page.siteSources")}</h2>`, sourceList(siteSources, language)]),
    html`</section>`,
  ]);
}

function foot({ language, dataVersion }: ToldBriefing, root: string): Markup {
  const t = pageWords(language);
  const method = html`<a href="${root}index.html?page=method&amp;lang=${language}">${t("page.method")}</a>`;
  const all = html`<a href="${root}geo/csv/sources.csv">${t("page.allSources")}</a>`;
  return html`<footer class="page-note">
<p>${method} · ${all} · ${t("page.dataVersion", { version: dataVersion })}</p>
</footer>`;
}

/** A step: title, text, picture. */
function stepSection(step: ToldStep, at: number, { id, language }: ToldBriefing, root: string): Markup {
  const t = pageWords(language);
  const anchor = `step-${step.id}`;
  const map = t("page.map", { words: step.map });
  const atlas = `${root}index.html?${atlasLink(step, language)}`;
  const explore = t("page.exploreStep", { step: toldLineText(step.title) });
  return html`<section class="step" id="${anchor}" aria-labelledby="${anchor}-title">
<div class="step-words">
<h2 id="${anchor}-title">${toldLineHtml(step.title)}</h2>
${toldHtml(step.blocks)}
<p class="step-map"><a href="${atlas}" aria-label="${explore}">${t("page.explore")}</a></p>
</div>
<figure>
${stepPicture({ briefing: id, step: step.id, language, alt: map, isFirst: at === 0 }, root)}
<figcaption aria-hidden="true">${map}</figcaption>
</figure>
</section>`;
}

/** The view of a step as the atlas' own link: selection, language, and the camera as its hash. */
function atlasLink({ view, camera: { zoom, latitude, longitude } }: ToldStep, language: Language): string {
  return `${view}${view === "" ? "" : "&"}lang=${language}#${zoom}/${latitude}/${longitude}`;
}
