/** Short names as the Open Definition lists them; first match wins. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/public domain/i, "other-pd"],
  [/^Apache License 2/i, "Apache-2.0"],
  [/EUPL-1\.2/i, "EUPL-1.2"],
  [/etalab/i, "etalab-2.0"],
  [/open government licence/i, "OGL-UK-3.0"],
  [/CC[ -]?BY[ -]?4/i, "CC-BY-4.0"],
  [/facts only|facts compiled/i, "other-open"],
  [/citation|attribution/i, "other-at"],
];

/** The `name` of a licence in datapackage.json; "other-closed" where bulk redistribution is not allowed for sure. */
export function licenceName(licence: string): string {
  return NAMES.find(([pattern]) => pattern.test(licence))?.[1] ?? "other-closed";
}
