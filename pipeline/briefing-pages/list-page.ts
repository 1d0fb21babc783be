import { html, type Markup } from "./html.ts";
import { pageFrame } from "./page-frame.ts";
import { type PagePlace, rootFrom } from "./page-head.ts";
import { briefingPaths } from "./page-paths.ts";
import { pageWords } from "./page-words.ts";
import { cardFile, picturePath } from "./pictures.ts";
import { stepPicture } from "./step-picture.ts";
import type { ToldBriefing } from "./told-briefing.ts";

/** The list of all briefings in one language. */
export function listPage(briefings: readonly ToldBriefing[], place: PagePlace): string {
  const t = pageWords(place.language);
  const [first] = briefings;
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
${briefings.map((briefing, at) => html`<li>${entry(briefing, at, rootFrom(place))}</li>\n`)}</ul>
</main>`,
  );
}

function entry(briefing: ToldBriefing, at: number, root: string): Markup {
  const t = pageWords(briefing.language);
  const { id, language } = briefing;
  const [step] = briefing.steps;
  const picture = step && stepPicture({ briefing: id, step: step.id, language, alt: "", isFirst: at === 0 }, root);
  const path = `${root}${briefingPaths(id)[language]}`;
  return html`${picture ?? null}
<h2><a href="${path}">${briefing.title}</a></h2>
<p>${briefing.summary}</p>
<p class="page-note">${t("list.steps", { count: briefing.steps.length })}</p>`;
}
