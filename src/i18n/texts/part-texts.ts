import type { Language } from "../../model/reader.ts";

/** Texts of one part of the atlas in both languages, loaded with the part. */
export type PartTexts<En extends Readonly<Record<string, string>>> = Readonly<
  Record<Language, { readonly [Key in keyof En]: string }>
>;
