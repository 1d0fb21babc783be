import * as v from "valibot";
import type { Index } from "../model/types.ts";

const text = v.string();
const texts = v.array(text);
const number = v.number();

/** Shape of `app/index.json`: enough to fail early on a wrong or half-loaded file. The data tests check the content. */
const indexSchema = v.object({
  dataVersion: text,
  openOnly: v.boolean(),
  minerals: v.array(v.object({ id: text, en: text, ko: text, symbol: text, officialLists: texts })),
  countries: v.array(v.object({ iso3: text, en: text, ko: text, longitude: number, latitude: number })),
  sources: v.array(v.object({ id: text, publisher: text, title: text, licence: text, open: v.boolean(), url: text })),
  goods: v.array(
    v.object({
      id: text,
      hsCodes: texts,
      minerals: texts,
      stage: text,
      feed: v.boolean(),
      output: v.boolean(),
      basket: v.boolean(),
      mixed: v.boolean(),
    }),
  ),
  memberships: v.array(v.object({ iso3: text, group: text, role: text, from: text, to: text })),
  events: v.array(v.object({ date: text, iso3: text, minerals: texts, kind: text, en: text, ko: text })),
  flowFiles: v.array(
    v.object({
      good: text,
      years: v.array(number),
      rows: number,
      earlyYears: v.array(number),
      earlyRows: number,
      reports: number,
    }),
  ),
});

/** The index as read. @throws valibot's error where the shape is wrong */
export function parseIndex(json: unknown): Index {
  v.assert(indexSchema, json);
  return json as unknown as Index;
}
