import type { Language } from "../../src/i18n/translate.ts";
import { html, type Markup } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { type PagePlace, rootFrom } from "./page-head.ts";
import { pageWords } from "./page-words.ts";
import { cardFile, picturePath, STEP_SIZE, stepFile } from "./pictures.ts";
import { storyPaths } from "./story-page.ts";
import type { ToldStory } from "./told-story.ts";

/** Paths of the list of all stories from the root of the site. */
export const LIST_PATHS: Readonly<Record<Language, string>> = {
  en: "stories/index.html",
  ko: "stories/ko/index.html",
};

/** The list of all stories in one language. */
export function listPage(stories: readonly ToldStory[], place: PagePlace): string {
  const t = pageWords(place.language);
  const [first] = stories;
  const subject = {
    title: t("list.title"),
    description: t("list.lead"),
    card: first === undefined ? null : { path: picturePath(cardFile(first.id, first.language)), alt: first.title },
  };
  return pageFrame(
    place,
    subject,
    "",
    null,
    html`<main>
<header class="page-title">
<h1>${t("list.title")}</h1>
<p class="page-summary">${t("list.lead")}</p>
<p class="page-note">${t("list.note")}</p>
</header>
<ul class="page-list">
${stories.map((story, at) => html`<li>${entry(story, at, rootFrom(place))}</li>\n`)}</ul>
</main>`,
  );
}

function entry(story: ToldStory, at: number, root: string): Markup {
  const t = pageWords(story.language);
  const { width, height } = STEP_SIZE;
  const [step] = story.steps;
  const picture =
    step &&
    html`<img src="${root}${picturePath(stepFile(story.id, step.id, story.language))}" width="${width}" height="${height}" ${
      at === 0 ? html`fetchpriority="high"` : html`loading="lazy"`
    } alt="">`;
  return html`<a href="${root}${storyPaths(story.id)[story.language]}">
${picture ?? null}
<h2>${story.title}</h2></a>
<p>${story.summary}</p>
<p class="page-note">${t("list.steps", { count: story.steps.length })}</p>`;
}
