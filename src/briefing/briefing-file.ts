import type { Language } from "../model/reader.ts";
import { BRIEFING_LIMITS, type Briefing, briefingText } from "./briefing.ts";
import { type BriefingReading, readBriefing } from "./read-briefing.ts";

/** A briefing read from a file, or what is wrong with the file and where: it may be no text at all. */
export type BriefingFileReading =
  | BriefingReading
  | { readonly briefing: null; readonly problem: "notText"; readonly where: string };

/** The content of a briefing file, laid out for people. */
export function briefingFileText(briefing: Briefing): string {
  return `${JSON.stringify(briefing, null, 2)}\n`;
}

/** Longest part of a file's name that comes from a title, characters. */
const NAME_CHARACTERS = 60;

/** A name that says what is in the file, such as lodeway-briefing-cobalt-for-korea.json. */
export function briefingFileName(briefing: Briefing, language: Language): string {
  const words = briefingText(briefing.title, language)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, NAME_CHARACTERS)
    .replace(/^-+|-+$/gu, "");
  return `lodeway-briefing-${words === "" ? briefing.id : words}.json`;
}

/** True where a file is too large to be looked at. */
export function isTooLarge(bytes: number): boolean {
  return bytes > BRIEFING_LIMITS.fileBytes;
}

/** Reads the bytes of a briefing file: UTF-8, with or without a byte order mark. Never throws. */
export function briefingOfBytes(bytes: Uint8Array): BriefingFileReading {
  if (isTooLarge(bytes.byteLength)) {
    return { briefing: null, problem: "tooLarge", where: "" };
  }
  try {
    return readBriefing(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { briefing: null, problem: "notText", where: "" };
  }
}
