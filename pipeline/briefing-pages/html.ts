import { escapeMarkup } from "../../src/model/escape-markup.ts";
/** Markup that is safe to send: made by `html` alone. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: words, which are escaped, and markup, which is not. Null and false are nothing. */
export type Content = string | number | Markup | null | false | readonly Content[];

/**
 * Markup of a template. Every value that is not markup itself is escaped, between tags and in quoted attributes alike,
 * so that no text can become markup.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, at) => part + textOf(values[at] ?? "")).join(""));
}

/** Markup of each content on a line of its own. */
export function lines(contents: readonly Content[]): Markup {
  return new Markup(
    contents
      .map(textOf)
      .filter((text) => text !== "")
      .join("\n"),
  );
}

function textOf(content: Content): string {
  if (content === null || content === false) {
    return "";
  }
  if (content instanceof Markup) {
    return content.text;
  }
  return typeof content === "object" ? content.map(textOf).join("") : escapeMarkup(String(content));
}
