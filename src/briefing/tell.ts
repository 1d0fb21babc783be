import { Lexer, type Token, type Tokens } from "marked";
import { particle } from "../i18n/particle.ts";
import { REFERENCE } from "./figure-reference.ts";
import type { FigureOf, ToldBlock, ToldInline } from "./told.ts";

/**
 * Signs that stand for a reference while the lexer reads: letters to it, where a brace is punctuation, after which
 * Markdown does not close "**" before a letter, as Korean needs ("**{share}**로").
 */
const SIGN = { open: "\uE000", close: "\uE001" } as const;
const SIGNS = /[\uE000\uE001]/gu;
const SIGNED = /\uE000(\d+)\uE001/gu;
/** Deeper nesting than any text needs is told as it was typed. */
const MOST_NESTED = 8;

/** A reference as it was typed, and what is in it. */
interface Reference {
  readonly typed: string;
  readonly name: string;
  readonly particles: string;
}

/** What the words of a text are made with. */
interface Teller {
  readonly references: readonly Reference[];
  readonly figureOf: FigureOf;
}

/**
 * Reads the Markdown of a briefing: paragraphs, "- " lists, **strong**, *emphasis*, links to https: and figures by name.
 * What else Markdown or HTML could say is told as the words that were typed; a figure that is not known keeps its
 * braces. The text is cut by the lexer of `marked`; nothing here makes markup. Never throws.
 */
export function tell(markdown: string, figureOf: FigureOf): readonly ToldBlock[] {
  const { signed, references } = withSigns(markdown);
  const teller = { references, figureOf };
  return blockTokens(signed).flatMap((token) => blockOf(teller, token));
}

/** Reads one line without Markdown, such as a title: words, and figures by name. */
export function tellLine(line: string, figureOf: FigureOf): readonly ToldInline[] {
  const { signed, references } = withSigns(line);
  return joined(plain({ references, figureOf }, signed));
}

/** The words alone, a line for each paragraph and each item. */
export function toldText(blocks: readonly ToldBlock[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph" ? toldLineText(block.inlines) : block.items.map(toldLineText).join("\n"),
    )
    .join("\n");
}

/** The words alone of one line. */
export function toldLineText(inlines: readonly ToldInline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case "text":
          return inline.text;
        case "figure":
          return inline.segment.text;
        default:
          return toldLineText(inline.inlines);
      }
    })
    .join("");
}

/** The text with a sign for each reference, and the references. */
function withSigns(text: string): { readonly signed: string; readonly references: readonly Reference[] } {
  const references: Reference[] = [];
  const signed = text.replace(SIGNS, "").replace(REFERENCE, (typed, name: string, particles = "") => {
    references.push({ typed, name, particles });
    return `${SIGN.open}${references.length - 1}${SIGN.close}`;
  });
  return { signed, references };
}

/** The lexer gives up on text that is nested too deeply: then all of it is one plain paragraph. */
function blockTokens(markdown: string): Token[] {
  try {
    return new Lexer({ gfm: false }).lex(markdown);
  } catch {
    return [{ type: "text", raw: markdown, text: markdown }];
  }
}

function blockOf(teller: Teller, token: Token): ToldBlock[] {
  if (token.type === "space") {
    return [];
  }
  if (token.type === "list" && !(token as Tokens.List).ordered) {
    const items = (token as Tokens.List).items.map((item) => joined(itemInlines(teller, item)));
    return [{ kind: "list", items }];
  }
  const inlines =
    token.type === "paragraph" ? inlinesOf(teller, token.tokens ?? [], 0) : plain(teller, token.raw.trim());
  const paragraph = joined(inlines);
  return paragraph.length === 0 ? [] : [{ kind: "paragraph", inlines: paragraph }];
}

/** The words of an item; what stands in blocks of its own below them follows on. */
function itemInlines(teller: Teller, item: Tokens.ListItem): ToldInline[] {
  return item.tokens.flatMap((token, at) => {
    const space: ToldInline[] = at === 0 ? [] : [{ kind: "text", text: " " }];
    const isWords = token.type === "text" || token.type === "paragraph";
    const words = isWords ? inlinesOf(teller, (token as Tokens.Text).tokens ?? [token], 0) : plain(teller, token.raw);
    return [...space, ...words];
  });
}

function inlinesOf(teller: Teller, tokens: readonly Token[], depth: number): ToldInline[] {
  return tokens.flatMap((token) => inlineOf(teller, token, depth));
}

function inlineOf(teller: Teller, token: Token, depth: number): ToldInline[] {
  const inside = () => joined(inlinesOf(teller, (token as Tokens.Generic).tokens ?? [], depth + 1));
  if (depth >= MOST_NESTED) {
    return plain(teller, token.raw);
  }
  switch (token.type) {
    case "text":
    case "escape":
      return plain(teller, (token as Tokens.Text).text);
    case "br":
      return [{ kind: "text", text: " " }];
    case "strong":
      return [{ kind: "strong", inlines: inside() }];
    case "em":
      return [{ kind: "emphasis", inlines: inside() }];
    case "link": {
      const address = secureAddress(typedAgain(teller, (token as Tokens.Link).href));
      return address === null ? inside() : [{ kind: "link", address, inlines: inside() }];
    }
    default:
      return plain(teller, token.raw);
  }
}

/** An https: address without a user's name before the host, which could pass for the host; null for any other. */
function secureAddress(href: string): string | null {
  try {
    const { protocol, username, password, href: address } = new URL(href);
    return protocol === "https:" && username === "" && password === "" ? address : null;
  } catch {
    return null;
  }
}

/** Plain words, and the figures in them. */
function plain(teller: Teller, signed: string): ToldInline[] {
  const inlines: ToldInline[] = [];
  let end = 0;
  for (const match of signed.matchAll(SIGNED)) {
    const reference = teller.references[Number(match[1])];
    inlines.push({ kind: "text", text: unsigned(signed.slice(end, match.index)) });
    inlines.push(...(reference === undefined ? [] : figureInlines(reference, teller.figureOf(reference.name))));
    end = match.index + match[0].length;
  }
  inlines.push({ kind: "text", text: unsigned(signed.slice(end)) });
  return inlines;
}

function figureInlines({ typed, particles }: Reference, segment: ReturnType<FigureOf>): ToldInline[] {
  if (segment === null) {
    return [{ kind: "text", text: typed }];
  }
  const figure = { kind: "figure", segment } as const;
  return particles === "" ? [figure] : [figure, { kind: "text", text: particle(segment.text, particles) }];
}

/** Lines run on; a sign that the lexer tore in two is nothing. */
function unsigned(text: string): string {
  return text.replace(SIGNS, "").replace(/\s*\n\s*/gu, " ");
}

function typedAgain({ references }: Teller, signed: string): string {
  return signed.replace(SIGNED, (_, at: string) => references[Number(at)]?.typed ?? "");
}

/** Neighbouring texts as one, and no empty ones. */
function joined(inlines: readonly ToldInline[]): ToldInline[] {
  const whole: ToldInline[] = [];
  for (const inline of inlines) {
    const last = whole.at(-1);
    if (inline.kind === "text" && last?.kind === "text") {
      whole[whole.length - 1] = { kind: "text", text: last.text + inline.text };
    } else if (inline.kind !== "text" || inline.text !== "") {
      whole.push(inline);
    }
  }
  return whole;
}
