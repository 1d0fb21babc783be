import { formatDate } from "../../src/i18n/format.ts";
import type { Language } from "../../src/i18n/translate.ts";
import type { Source } from "../../src/model/types.ts";
import { toldLineText } from "../../src/story/tell.ts";
import { html, type Markup } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { type PagePlace, rootFrom } from "./page-head.ts";
import { pageWords } from "./page-words.ts";
import { cardFile, picturePath, STEP_SIZE, stepFile } from "./pictures.ts";
import { sourceAnchor, toldHtml, toldLineHtml } from "./told-html.ts";
import type { ToldStep, ToldStory } from "./told-story.ts";

/** Paths of a story's pages from the root of the site. */
export function storyPaths(id: string): Readonly<Record<Language, string>> {
  return { en: `stories/${id}/index.html`, ko: `stories/${id}/ko/index.html` };
}

/** A story as a page: its whole text with a picture to each step, and where the figures come from. */
export function storyPage(story: ToldStory, place: PagePlace): string {
  const t = pageWords(story.language);
  const root = rootFrom(place);
  const card = {
    path: picturePath(cardFile(story.id, story.language)),
    alt: [story.title, ...story.steps.slice(0, 1).map(({ map }) => t("page.map", { words: map }))].join(". "),
  };
  const subject = { title: story.title, description: story.summary, card };
  const up = html`<a href="${root}${place.language === "en" ? "stories/index.html" : "stories/ko/index.html"}">${t("list.title")}</a>`;
  return pageFrame(
    place,
    subject,
    story.id,
    up,
    html`<main>
<header class="page-title">
<h1>${story.title}</h1>
<p class="page-summary">${story.summary}</p>
<p class="page-note">${madeBy(story)}</p>
<p><a class="page-button" href="${root}index.html?story=${story.id}&amp;lang=${story.language}">${t("page.present")}</a></p>
</header>
<div class="steps">
${story.steps.map((step, at) => stepSection(step, at, story, root))}</div>
<section class="page-sources">
<h2>${t("page.sources")}</h2>
<p class="page-note">${t("page.figures")}</p>
${sourceList(story.sources, story.language)}
${
  story.siteSources.length > 0 &&
  html`<h2>${t("page.siteSources")}</h2>
${sourceList(story.siteSources, story.language)}`
}
</section>
<footer class="page-note">
<p><a href="${root}index.html?page=method&amp;lang=${story.language}">${t("page.method")}</a> · <a href="${root}geo/csv/sources.csv">${t("page.allSources")}</a> · ${t("page.dataVersion", { version: story.dataVersion })}</p>
</footer>
</main>`,
  );
}

/** Who wrote it, when, and on which data; what nobody says is left out. */
function madeBy({ author, date, dataVersion, language }: ToldStory): Markup {
  const t = pageWords(language);
  return html`${author !== "" && html`${t("page.author", { author })} · `}${
    date !== "" && html`<time datetime="${date}">${formatDate(date, language)}</time> · `
  }${t("page.dataVersion", { version: dataVersion })}`;
}

/** A step: title, text, picture. The first picture is in view at once; the others come when they are scrolled to. */
function stepSection(step: ToldStep, at: number, { id, language }: ToldStory, root: string): Markup {
  const t = pageWords(language);
  const anchor = `step-${step.id}`;
  const { width, height } = STEP_SIZE;
  const loading = at === 0 ? html`fetchpriority="high"` : html`loading="lazy"`;
  return html`<section class="step" id="${anchor}" aria-labelledby="${anchor}-title">
<div class="step-words">
<h2 id="${anchor}-title">${toldLineHtml(step.title)}</h2>
${toldHtml(step.blocks)}
<p class="step-map"><a href="${root}index.html?${atlasLink(step, language)}" aria-label="${t("page.exploreStep", { step: toldLineText(step.title) })}">${t("page.explore")}</a></p>
</div>
<figure>
<img src="${root}${picturePath(stepFile(id, step.id, language))}" width="${width}" height="${height}" ${loading} alt="${t("page.map", { words: step.map })}">
<figcaption>${t("page.map", { words: step.map })}</figcaption>
</figure>
</section>
`;
}

/** The view of a step as the atlas' own link: selection, language, and the camera as its hash. */
function atlasLink({ view, camera: { zoom, latitude, longitude } }: ToldStep, language: Language): string {
  return `${view}${view === "" ? "" : "&"}lang=${language}#${zoom}/${latitude}/${longitude}`;
}

function sourceList(sources: readonly Source[], language: Language): Markup {
  return html`<ul>
${sources.map((source) => html`<li id="${sourceAnchor(source.id)}">${sourceLine(source, language)}</li>\n`)}</ul>`;
}

/** Publisher, title and year, and the licence. */
function sourceLine({ title, publisher, year, licence, url }: Source, language: Language): Markup {
  const t = pageWords(language);
  const name = url === "" ? html`${title}` : html`<a href="${url}" rel="noreferrer">${title}</a>`;
  const facts = [publisher, year, licence || t("page.licenceUnknown")].filter((fact) => fact !== "");
  return html`${name} <span class="page-note">${facts.join(" · ")}</span>`;
}
