import type { Language } from "../model/reader.ts";
import type { en } from "./en.ts";
import { particle } from "./particle.ts";
import { type PartTexts, partTexts } from "./texts/part-texts.ts";

export type TextKey = keyof typeof en;
export type TextValue = string | number;

/** Names of the placeholders in a text: "{year}" gives "year". */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
type ValuesOf<Key extends TextKey> = [Names<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Names<(typeof en)[Key]>, TextValue>>];

/** Keys of texts without placeholders. */
export type PlainTextKey = {
  [Key in TextKey]: [Names<(typeof en)[Key]>] extends [never] ? Key : never;
}[TextKey];

/** Keys of what features say: typed in the feature, found by name elsewhere. The tab of a table `x` is `table.tab.x`. */
export type FeatureTextKey = `feature.${string}` | `table.tab.${string}`;

/** Text of a key in one language; a key with placeholders asks for their values. */
export type Translate = <Key extends TextKey>(key: Key, ...values: ValuesOf<Key>) => string;

type PartValues<Text> = [Names<Text>] extends [never] ? [] : [values: Readonly<Record<Names<Text>, TextValue>>];
/** Text of a key of a part's own dictionary. */
export type PartTranslate<En extends Readonly<Record<string, string>>> = <Key extends keyof En & string>(
  key: Key,
  ...values: PartValues<En[Key]>
) => string;

/** The words of the first screen, and of what many parts say. */
const PAGE_TEXTS = partTexts<typeof en>({
  en: async () => (await import("./en.ts")).en,
  ko: async () => (await import("./ko.ts")).ko,
});
const FEATURE_TEXTS: PartTexts<Readonly<Record<FeatureTextKey, string>>>[] = [];

/** Words of a feature, from now on found by their keys. */
export function addFeatureTexts(texts: PartTexts<Readonly<Record<FeatureTextKey, string>>>): void {
  FEATURE_TEXTS.push(texts);
}

/** `{name}` or, in Korean, `{name:은/는}`. */
const PLACEHOLDER = /\{(\w+)(?::([^}]+))?\}/gu;

/** A template cut at its placeholders: plain texts, and names with the particle that follows the value. */
export type TemplatePart = { readonly text: string } | { readonly name: string; readonly particles: string };

/** The translator of a language. */
export function createTranslate(language: Language): Translate {
  return (key, ...values) => fill(PAGE_TEXTS[language][key], values[0] ?? {});
}

/** The translator of a part of the atlas that has a dictionary of its own. */
export function createPartTranslate<En extends Readonly<Record<string, string>>>(
  texts: PartTexts<En>,
  language: Language,
): PartTranslate<En> {
  return (key, ...values) => fill(texts[language][key], values[0] ?? {});
}

/** The text as it stands in the dictionary, placeholders and all. */
export function template(language: Language, key: TextKey): string {
  return PAGE_TEXTS[language][key];
}

/** Text of a key that comes from elsewhere (a notice, a feature); null where there is none. */
export function translateAny(
  language: Language,
  key: string,
  values: Readonly<Record<string, TextValue>>,
): string | null {
  const texts: readonly Readonly<Record<string, string>>[] = [
    PAGE_TEXTS[language],
    ...FEATURE_TEXTS.map((own) => own[language]),
  ];
  const found = texts.find((own) => Object.hasOwn(own, key));
  return found === undefined ? null : fill(found[key] as string, values);
}

/** Cuts a template into plain texts and placeholders, in order. */
export function templateParts(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    parts.push({ text: text.slice(end, match.index) }, { name: match[1] as string, particles: match[2] ?? "" });
    end = match.index + match[0].length;
  }
  parts.push({ text: text.slice(end) });
  return parts.filter((part) => "name" in part || part.text !== "");
}

function fill(text: string, values: Readonly<Record<string, TextValue>>): string {
  return templateParts(text)
    .map((part) => ("text" in part ? part.text : withParticle(String(values[part.name] ?? ""), part.particles)))
    .join("");
}

/** A value and the particle that fits it, such as 중국은. */
export function withParticle(value: string, particles: string): string {
  return particles === "" ? value : value + particle(value, particles);
}
