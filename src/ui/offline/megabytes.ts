import type { Language } from "../../model/reader.ts";

/** A size as files are told by: 21 MB. */
export function megabytes(bytes: number, language: Language): string {
  const options = { style: "unit", unit: "megabyte", maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(language === "ko" ? "ko-KR" : "en-GB", options).format(bytes / 1e6);
}
