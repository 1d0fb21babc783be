import { group } from "d3-array";
import { GOODS } from "./goods.ts";
import { type PricedRow, type ReferencePrices, unitValue } from "./reference-prices.ts";
import { OTHER_MINERALS, RULES, type Rule } from "./rules.ts";

/** The good of a row; `rule` is null for a code that holds one good only. */
export interface GoodOfRow {
  readonly good: string;
  readonly rule: Rule | null;
}

const RULES_BY_CODE: ReadonlyMap<string, readonly Rule[]> = group(RULES, (rule) => rule.hsCode);
const GOODS_BY_CODE: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...group(
      GOODS.flatMap(({ id, hsCodes }) => hsCodes.map((hsCode) => ({ id, hsCode }))),
      ({ hsCode }) => hsCode,
    ),
  ].map(([hsCode, pairs]) => [hsCode, pairs.map(({ id }) => id)]),
);

/** Codes of which a row can be a good, the single ones and those with rules. */
export const CODES_OF_GOODS: ReadonlySet<string> = new Set([...GOODS_BY_CODE.keys(), ...RULES_BY_CODE.keys()]);

/** Codes of which what no rule decides is told as itself. */
export const BASKET_CODES: ReadonlySet<string> = new Set(
  GOODS.filter(({ basket }) => basket).flatMap(({ hsCodes }) => hsCodes),
);

/** True for a code whose rows are goods of different kinds and prices. */
export function isOfSeveralGoods(hsCode: string): boolean {
  return RULES_BY_CODE.has(hsCode) || BASKET_CODES.has(hsCode);
}

/** Which good a settled row is. @throws on a code that neither the goods nor the rules know */
export function goodOfRow(row: PricedRow, prices: ReferencePrices): GoodOfRow {
  const rules = RULES_BY_CODE.get(row.hsCode);
  if (rules === undefined) {
    const [good, ...more] = GOODS_BY_CODE.get(row.hsCode) ?? [];
    if (good === undefined || more.length > 0) {
      throw new Error(`Code ${row.hsCode} needs a rule: it holds ${good === undefined ? "no good" : "several goods"}`);
    }
    return { good, rule: null };
  }
  const rule = rules.find((candidate) => holds(candidate, row, prices));
  if (rule === undefined) {
    throw new Error(`No rule of ${row.hsCode} holds for ${row.exporter} to ${row.importer} ${row.year}`);
  }
  return { good: rule.good, rule };
}

/** True for rows of a code of many that are none of our minerals. */
export function isOtherMinerals({ good }: GoodOfRow): boolean {
  return good === OTHER_MINERALS;
}

function holds({ exporters, importers, years, band }: Rule, row: PricedRow, prices: ReferencePrices): boolean {
  return (
    (exporters?.includes(row.exporter) ?? true) &&
    (importers?.includes(row.importer) ?? true) &&
    (years === undefined || (row.year >= years[0] && row.year <= years[1])) &&
    (band === undefined || isWithin(band, row, prices))
  );
}

function isWithin({ of, from, to }: NonNullable<Rule["band"]>, row: PricedRow, prices: ReferencePrices): boolean {
  const [price, reference] = [unitValue(row), prices[of].get(row.year)];
  return price !== null && reference !== undefined && price >= from * reference && price < to * reference;
}
