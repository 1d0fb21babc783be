import * as v from "valibot";
import type { LanePlaces } from "../model/lanes.ts";

const text = v.string();
const number = v.number();
const point = v.tuple([number, number]);

/** Shape of `app/lanes/places.json`: enough to fail early on a wrong or half-loaded file. The data tests check the content. */
const placesSchema = v.object({
  chokepoints: v.array(
    v.object({
      id: text,
      en: text,
      ko: text,
      kind: text,
      rank: number,
      longitude: number,
      latitude: number,
      gate: v.tuple([point, point]),
      edges: v.array(number),
    }),
  ),
  gateways: v.array(
    v.object({
      id: text,
      kind: text,
      en: text,
      ko: text,
      iso3: text,
      longitude: number,
      latitude: number,
      node: number,
    }),
  ),
  uses: v.array(
    v.object({
      iso3: text,
      minerals: v.array(text),
      direction: text,
      gateway: number,
      inland: number,
      mode: text,
      weight: v.nullable(number),
      preset: text,
      confidence: text,
    }),
  ),
  overland: v.array(v.object({ countries: v.array(text), mode: text, via: number, confidence: text })),
});

/** The small tables of the lanes as read. @throws valibot's error where the shape is wrong */
export function parseLanePlaces(json: unknown): LanePlaces {
  v.assert(placesSchema, json);
  return json as unknown as LanePlaces;
}
