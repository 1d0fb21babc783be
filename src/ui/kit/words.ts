import {
  formatAmount,
  formatCount,
  formatDate,
  formatEstimate,
  formatFigure,
  formatGap,
  formatList,
  formatShare,
} from "../../i18n/format.ts";
import { countryName, mineralName } from "../../i18n/names.ts";
import type { PartTexts } from "../../i18n/texts/part-texts.ts";
import {
  createPartTranslate,
  createTranslate,
  type PartTranslate,
  type Translate,
  translateAny,
} from "../../i18n/translate.ts";
import type { Language } from "../../model/reader.ts";
import type { Measure, MineralId } from "../../model/types.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";

/** Words, names and numbers in the reader's language. Reactive: each call reads the language. */
export interface Words {
  readonly t: Translate;
  /** Text of a key that is not known before run time; the key itself where there is no such text. */
  any(key: string, values?: Readonly<Record<string, string | number>>): string;
  /** A word of the data, such as a basis; as it stands in the data where the dictionary lacks it. */
  datum(list: "basis" | "siteStatus" | "role", word: string): string;
  country(iso3: string): string;
  /** Name by row number in `Index.countries`; -1 is an unknown origin. */
  countryAt(number: number): string;
  mineral(id: MineralId): string;
  /** In the selected measure unless another is named. */
  amount(amount: number | null, measure?: Measure): string;
  estimate(amount: number | null, measure?: Measure): string;
  /** Digits only: the unit stands in the head of the column. */
  figure(amount: number | null, estimate?: boolean): string;
  share(part: number | null): string;
  gap(part: number): string;
  date(isoDate: string): string;
  count(count: number): string;
  list(names: readonly string[]): string;
}

/** Words for a component. Call while it is made. */
export function useWords(): Words {
  return createWords(useExplorer());
}

/** Words for what is not a component. */
export function createWords(explorer: Parts<"link" | "look" | "data">): Words {
  const { index } = explorer.data;
  const { language } = explorer.look;
  const country = (iso3: string) => countryName(index, iso3, language());
  const t: Translate = (key, ...values) => createTranslate(language())(key, ...values);
  return {
    t,
    any: (key, values = {}) => translateAny(language(), key, values) ?? key,
    datum: (list, word) => translateAny(language(), `${list}.${word}`, {}) ?? word,
    country,
    countryAt: (number) => (number < 0 ? t("unknownOrigin") : country(index.countries[number]?.iso3 ?? "")),
    mineral: (id) => mineralName(index, id, language()),
    amount: (amount, measure = explorer.link.selection.measure) => formatAmount(amount, measure, language()),
    estimate: (amount, measure = explorer.link.selection.measure) => formatEstimate(amount, measure, language()),
    figure: (amount, estimate = false) => formatFigure(amount, estimate, language()),
    share: (part) => formatShare(part, language()),
    gap: (part) => formatGap(part, language()),
    date: (isoDate) => formatDate(isoDate, language()),
    count: (count) => formatCount(count, language()),
    list: (names) => formatList(names, language()),
  };
}

/** Whoever knows the language of the reader. */
export interface Reader {
  readonly look: { readonly language: () => Language };
}

/** Words of a part that has a dictionary of its own, in the reader's language. Reactive: each call reads the language. */
export function createPartTexts<En extends Readonly<Record<string, string>>>(
  texts: PartTexts<En>,
  reader: Reader,
): PartTranslate<En> {
  return (key, ...values) => createPartTranslate(texts, reader.look.language())(key, ...values);
}

/** Words of a part for a component. Call while it is made. */
export function usePartTexts<En extends Readonly<Record<string, string>>>(texts: PartTexts<En>): PartTranslate<En> {
  return createPartTexts(texts, useExplorer());
}

/** `createPartTexts` and `usePartTexts` for the words of one part. */
export function wordsOf<En extends Readonly<Record<string, string>>>(
  texts: PartTexts<En>,
): readonly [create: (reader: Reader) => PartTranslate<En>, use: () => PartTranslate<En>] {
  return [(reader) => createPartTexts(texts, reader), () => usePartTexts(texts)];
}
