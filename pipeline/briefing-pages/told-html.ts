import type { ToldBlock, ToldInline } from "../../src/briefing/told.ts";
import type { Segment } from "../../src/i18n/segments.ts";
import { CHINA } from "../../src/model/china.ts";
import { html, type Markup } from "./html.ts";

/** A told text as paragraphs and lists. */
export function toldHtml(blocks: readonly ToldBlock[]): Markup {
  return html`${blocks.map((block) =>
    block.kind === "list"
      ? html`<ul>${block.items.map((item) => html`<li>${toldLineHtml(item)}</li>`)}</ul>`
      : html`<p>${toldLineHtml(block.inlines)}</p>`,
  )}`;
}

/** Words and figures of one line; a figure leads to its source further down the page. */
export function toldLineHtml(inlines: readonly ToldInline[]): Markup {
  return html`${inlines.map(inlineHtml)}`;
}

function inlineHtml(inline: ToldInline): Markup {
  switch (inline.kind) {
    case "text":
      return html`${inline.text}`;
    case "figure":
      return figureHtml(inline.segment);
    case "strong":
      return html`<strong>${toldLineHtml(inline.inlines)}</strong>`;
    case "emphasis":
      return html`<em>${toldLineHtml(inline.inlines)}</em>`;
    case "link":
      return html`<a href="${inline.address}" rel="noreferrer">${toldLineHtml(inline.inlines)}</a>`;
  }
}

function figureHtml({ text, sourceIds: [sourceId], iso3 }: Segment): Markup {
  const words = iso3 === CHINA ? html`<span class="china">${text}</span>` : html`${text}`;
  return sourceId === undefined ? words : html`<a class="figure" href="#${sourceAnchor(sourceId)}">${words}</a>`;
}

/** Where a source stands on the page. */
export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}
