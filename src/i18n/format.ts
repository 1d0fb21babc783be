import type { Language } from "../model/reader.ts";
import type { Measure } from "../model/types.ts";
import { createTranslate } from "./translate.ts";

const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ko: "ko-KR" };
/** Digits that a measured amount is shown with, and an estimate. */
const DIGITS = { measured: 3, estimate: 2 } as const;

/** A unit: amounts from `from` on are shown divided by it. Largest first. */
interface Unit {
  readonly from: number;
  readonly write: (digits: string) => string;
}

/** English: tonnes as Mt and kt; Korean: 억 and 만, as the press writes them. */
const TONNES: Readonly<Record<Language, readonly Unit[]>> = {
  en: [
    { from: 1e6, write: (digits) => `${digits}\u00a0Mt` },
    { from: 1e3, write: (digits) => `${digits}\u00a0kt` },
    { from: 1, write: (digits) => `${digits}\u00a0t` },
  ],
  ko: [
    { from: 1e8, write: (digits) => `${digits}억\u00a0톤` },
    { from: 1e4, write: (digits) => `${digits}만\u00a0톤` },
    { from: 1, write: (digits) => `${digits}톤` },
  ],
};

/** USD with bn, m and k, in Korean 조, 억 and 만. Spaces do not break. */
const UNITS: Readonly<Record<Language, Readonly<Record<Measure, readonly Unit[]>>>> = {
  en: {
    value: [
      { from: 1e9, write: (digits) => `USD\u00a0${digits}\u00a0bn` },
      { from: 1e6, write: (digits) => `USD\u00a0${digits}\u00a0m` },
      { from: 1e3, write: (digits) => `USD\u00a0${digits}\u00a0k` },
      { from: 1, write: (digits) => `USD\u00a0${digits}` },
    ],
    weight: TONNES.en,
    content: marked(TONNES.en, " (content)"),
  },
  ko: {
    value: [
      { from: 1e12, write: (digits) => `${digits}조\u00a0달러` },
      { from: 1e8, write: (digits) => `${digits}억\u00a0달러` },
      { from: 1e4, write: (digits) => `${digits}만\u00a0달러` },
      { from: 1, write: (digits) => `${digits}달러` },
    ],
    weight: TONNES.ko,
    content: marked(TONNES.ko, "(함유량)"),
  },
};

function marked(units: readonly Unit[], mark: string): Unit[] {
  return units.map(({ from, write }) => ({ from, write: (digits) => write(digits) + mark }));
}

/**
 * An amount in USD or tonnes, three significant digits; null and NaN are said to be unknown. Content is an estimate and
 * written as one.
 */
export function formatAmount(amount: number | null, measure: Measure, language: Language): string {
  if (amount === null || Number.isNaN(amount)) {
    return createTranslate(language)("unknown");
  }
  return measure === "content"
    ? formatEstimate(amount, measure, language)
    : withUnit(amount, measure, language, DIGITS.measured);
}

/** An estimated amount: ≈ and two significant digits, whatever the figure behind it pretends to. */
export function formatEstimate(amount: number | null, measure: Measure, language: Language): string {
  const translate = createTranslate(language);
  return amount === null || Number.isNaN(amount)
    ? translate("unknown")
    : translate("approximately", { amount: withUnit(amount, measure, language, DIGITS.estimate) });
}

/** The bare digits of an amount whose unit stands elsewhere; estimates with ≈ and two significant digits. */
export function formatFigure(amount: number | null, estimate: boolean, language: Language): string {
  const translate = createTranslate(language);
  if (amount === null || Number.isNaN(amount)) {
    return translate("unknown");
  }
  const digits = number(amount, language, { maximumSignificantDigits: estimate ? DIGITS.estimate : DIGITS.measured });
  return estimate ? translate("approximately", { amount: digits }) : digits;
}

function withUnit(amount: number, measure: Measure, language: Language, digits: number): string {
  const units = UNITS[language][measure];
  const rounded = Number(Math.abs(amount).toPrecision(digits));
  const unit = units.find((candidate) => rounded >= candidate.from) ?? (units.at(-1) as Unit);
  return unit.write(number(amount / unit.from, language, { maximumSignificantDigits: digits }));
}

/** Parts of a whole that are added up one by one miss it by less than this. */
const WHOLE = 1 - 1e-9;

/** A share (0–1) in per cent. Never rounds up to all or down to nothing; null is said to be unknown. */
export function formatShare(part: number | null, language: Language): string {
  if (part === null || Number.isNaN(part)) {
    return createTranslate(language)("unknown");
  }
  if (part > 0 && part < 0.0005) {
    return "<0.1%";
  }
  if (part < WHOLE && part >= 0.995) {
    return ">99%";
  }
  const maximumFractionDigits = part < 0.0995 ? 1 : 0;
  return number(part, language, { style: "percent", maximumFractionDigits });
}

/** A difference as a signed percentage, such as +54%. */
export function formatGap(part: number, language: Language): string {
  return number(part, language, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: 0 });
}

/** An ISO date (year, month or day) in words: "2023-06" is June 2023. Unreadable dates are given back as they are. */
export function formatDate(isoDate: string, language: Language): string {
  const parts = isoDate.split("-").map(Number);
  if (parts.length > 3 || parts.some(Number.isNaN)) {
    return isoDate;
  }
  const [year = 0, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  const fields = { year: "numeric", month: "long", day: "numeric" } as const;
  const shown = Object.fromEntries(Object.entries(fields).slice(0, parts.length));
  return dateFormat(language, { ...shown, timeZone: "UTC" }).format(date);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Date formats are dearer still than those of numbers. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  dateFormats.set(key, format);
  return format;
}

/** A plain count with thousands separators. */
export function formatCount(count: number, language: Language): string {
  return number(count, language, {});
}

/** Several names as one list: "a, b and c". */
export function formatList(names: readonly string[], language: Language): string {
  return LISTS[language].format(names);
}

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat(LOCALES.en, { type: "conjunction" }),
  ko: new Intl.ListFormat(LOCALES.ko, { type: "conjunction" }),
};

const formats = new Map<string, Intl.NumberFormat>();

/** Number formats are dear to make, so each is kept. */
function number(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const key = language + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  formats.set(key, format);
  return format.format(value);
}
