import { html, type Markup } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { type PagePlace, rootFrom } from "./page-head.ts";
import { storyPaths } from "./page-paths.ts";
import { pageWords } from "./page-words.ts";
import { cardFile, picturePath } from "./pictures.ts";
import { stepPicture } from "./step-picture.ts";
import type { ToldStory } from "./told-story.ts";

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
  const { id, language } = story;
  const [step] = story.steps;
  const picture = step && stepPicture({ story: id, step: step.id, language, alt: "", isFirst: at === 0 }, root);
  const path = `${root}${storyPaths(id)[language]}`;
  return html`${picture ?? null}
<h2><a href="${path}">${story.title}</a></h2>
<p>${story.summary}</p>
<p class="page-note">${t("list.steps", { count: story.steps.length })}</p>`;
}
