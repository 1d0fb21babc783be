import { Window } from "happy-dom";

/** A page as a document, its scripts not run. */
export function parsed(html: string): Document {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  return new window.DOMParser().parseFromString(html, "text/html") as unknown as Document;
}

/** The words of an element in one line. */
export function wordsOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** Whatever could run or dress a page from within it, which a strict content policy forbids. */
export function inlineCode(page: Document): string[] {
  return [...page.querySelectorAll("*")].flatMap((element) => [
    ...(element.localName === "style" || (element.localName === "script" && element.textContent !== "")
      ? [`<${element.localName}>`]
      : []),
    ...[...element.attributes]
      .filter(({ name, value }) => /^(on|style$)/.test(name) || /^\s*javascript:/i.test(value))
      .map(({ name, value }) => `${name}="${value}"`),
  ]);
}
