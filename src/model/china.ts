/** The processor that the atlas is about, by iso3. */
export const CHINA = "CHN";

/** How a row about a country is coloured: China stands out, others do not. */
export function countryTone(iso3: string): "china" | "plain" {
  return iso3 === CHINA ? "china" : "plain";
}
