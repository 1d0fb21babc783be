/** A licence as a descriptor names it. */
interface Licence {
  /** Id of the Open Definition, or of SPDX where that has none. */
  readonly name: string;
  readonly title: string;
  readonly path?: string;
}

/** By the words of the sources; first match wins. */
const LICENCES: readonly (readonly [RegExp, Licence])[] = [
  [/public domain/i, { name: "other-pd", title: "Public domain" }],
  [
    /^Apache License 2/i,
    { name: "Apache-2.0", title: "Apache License 2.0", path: "https://www.apache.org/licenses/LICENSE-2.0" },
  ],
  [
    /EUPL-1\.2/i,
    {
      name: "EUPL-1.2",
      title: "European Union Public Licence 1.2",
      path: "https://joinup.ec.europa.eu/collection/eupl",
    },
  ],
  [
    /etalab/i,
    {
      name: "etalab-2.0",
      title: "Etalab Open Licence 2.0",
      path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
    },
  ],
  [
    /open government licence.*canada/i,
    {
      name: "OGL-Canada-2.0",
      title: "Open Government Licence – Canada 2.0",
      path: "https://open.canada.ca/en/open-government-licence-canada",
    },
  ],
  [
    /open government licence/i,
    {
      name: "OGL-UK-3.0",
      title: "Open Government Licence v3.0 (United Kingdom)",
      path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    },
  ],
  [
    /CC[ -]?BY[ -]?4/i,
    {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
  ],
  [/facts only|facts compiled/i, { name: "other-open", title: "Facts, to which nobody holds rights; no text copied" }],
  [/citation|attribution/i, { name: "other-at", title: "Free with attribution, in the publisher's own terms" }],
];

const CLOSED: Licence = {
  name: "other-closed",
  title: "The publisher's own terms, which limit redistribution in bulk",
};

/** The licence of a source's words; closed where bulk redistribution is not allowed for sure. */
export function licenceOf(words: string): Licence {
  return LICENCES.find(([pattern]) => pattern.test(words))?.[1] ?? CLOSED;
}

/** All licences that occur, each once, in the order above. */
export function licencesOf(words: readonly string[]): Licence[] {
  const found = new Set(words.map(licenceOf));
  return [...LICENCES.map(([, licence]) => licence), CLOSED].filter((licence) => found.has(licence));
}
