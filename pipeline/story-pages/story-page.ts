import { formatDate } from "../../src/i18n/format.ts";
import type { Language } from "../../src/model/reader.ts";
import { toldLineText } from "../../src/story/tell.ts";
import { html, lines, type Markup } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { type PagePlace, rootFrom } from "./page-head.ts";
import { LIST_PATHS } from "./page-paths.ts";
import { pageWords } from "./page-words.ts";
import { cardFile, picturePath } from "./pictures.ts";
import { sourceList } from "./source-list.ts";
import { stepPicture } from "./step-picture.ts";
import { toldHtml, toldLineHtml } from "./told-html.ts";
import type { ToldStep, ToldStory } from "./told-story.ts";

/** A story as a page: its whole text with a picture to each step, and where the figures come from. */
export function storyPage(story: ToldStory, place: PagePlace): string {
  const t = pageWords(story.language);
  const root = rootFrom(place);
  const [first] = story.steps;
  const subject = {
    title: story.title,
    description: story.summary,
    card: {
      path: picturePath(cardFile(story.id, story.language)),
      alt: first === undefined ? story.title : `${story.title}. ${t("page.map", { words: first.map })}`,
    },
  };
  const up = html`<a href="${root}${LIST_PATHS[story.language]}">${t("list.title")}</a>`;
  const main = lines([
    html`<main>`,
    pageTitle(story, root),
    html`<div class="steps">`,
    ...story.steps.map((step, at) => stepSection(step, at, story, root)),
    html`</div>`,
    sources(story),
    foot(story, root),
    html`</main>`,
  ]);
  return pageFrame(place, subject, story.id, up, main);
}

function pageTitle(story: ToldStory, root: string): Markup {
  const present = `${root}index.html?story=${story.id}&lang=${story.language}`;
  return html`<header class="page-title">
<h1>${story.title}</h1>
<p class="page-summary">${story.summary}</p>
<p class="page-note">${madeBy(story)}</p>
<p><a class="page-button" href="${present}">${pageWords(story.language)("page.present")}</a></p>
</header>`;
}

/** Who wrote it, when, and on which data; what nobody says is left out. */
function madeBy({ author, date, dataVersion, language }: ToldStory): Markup {
  const t = pageWords(language);
  return html`${author !== "" && html`${t("page.author", { author })} · `}${
    date !== "" && html`<time datetime="${date}">${formatDate(date, language)}</time> · `
  }${t("page.dataVersion", { version: dataVersion })}`;
}

function sources({ sources: ofFigures, siteSources, language }: ToldStory): Markup {
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

function foot({ language, dataVersion }: ToldStory, root: string): Markup {
  const t = pageWords(language);
  const method = html`<a href="${root}index.html?page=method&amp;lang=${language}">${t("page.method")}</a>`;
  const all = html`<a href="${root}geo/csv/sources.csv">${t("page.allSources")}</a>`;
  return html`<footer class="page-note">
<p>${method} · ${all} · ${t("page.dataVersion", { version: dataVersion })}</p>
</footer>`;
}

/** A step: title, text, picture. */
function stepSection(step: ToldStep, at: number, { id, language }: ToldStory, root: string): Markup {
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
${stepPicture({ story: id, step: step.id, language, alt: map, isFirst: at === 0 }, root)}
<figcaption aria-hidden="true">${map}</figcaption>
</figure>
</section>`;
}

/** The view of a step as the atlas' own link: selection, language, and the camera as its hash. */
function atlasLink({ view, camera: { zoom, latitude, longitude } }: ToldStep, language: Language): string {
  return `${view}${view === "" ? "" : "&"}lang=${language}#${zoom}/${latitude}/${longitude}`;
}
