import type { Source } from "../../src/model/types.ts";
import { readRawText } from "../lib/raw.ts";

const LINE = /^- \*\*(S\d+)\*\* (.+)\. (\S+) \(([^()]*(?:\([^()]*\)[^()]*)?)\)\. Used in: /;

function parseLine(line: string): Source | null {
  const match = LINE.exec(line);
  if (match === null) {
    return null;
  }
  const [, id = "", text = "", url = "", kind = ""] = match;
  // "Title. Publisher. Date": the title may hold full stops, the other two do not.
  const parts = text.split(". ");
  const date = parts.pop() ?? "";
  const publisher = parts.pop() ?? "";
  const title = parts.join(". ");
  return {
    id,
    publisher,
    title,
    year: /(?:19|20)\d\d/.exec(date)?.[0] ?? "",
    licence: `Facts only, no text copied (${kind})`,
    open: true,
    url: url.startsWith("http") ? url : "",
    citation: `${publisher}: ${title}, ${date}.`,
  };
}

/** The publications behind the fact files, by id (S01 …), from their list in SOURCES.md. */
export function loadFactSources(): ReadonlyMap<string, Source> {
  const lines = readRawText("facts/SOURCES.md").split("\n");
  const sources = lines.map(parseLine).filter((source) => source !== null);
  return new Map(sources.map((source) => [source.id, source]));
}

/**
 * Ids in a source cell such as "S01: … || S02: … || not in S01: …", in order.
 * "not in" sources are those that contradict and are left out.
 */
export function sourceIds(cell: string): string[] {
  return cell
    .split(" || ")
    .map((part) => /^(S\d+):/.exec(part.trim())?.[1])
    .filter((id) => id !== undefined);
}

/** The first source of a cell. @throws when it names none */
export function firstSourceId(cell: string): string {
  const id = sourceIds(cell)[0];
  if (id === undefined) {
    throw new Error(`Fact without a source: "${cell}"`);
  }
  return id;
}
