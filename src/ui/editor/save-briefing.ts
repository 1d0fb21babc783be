import type { Briefing } from "../../briefing/briefing.ts";
import { briefingFileName, briefingFileText } from "../../briefing/briefing-file.ts";
import type { Language } from "../../model/reader.ts";
import { saveFile } from "../kit/save-file.ts";

const TYPE = "application/json";

/** Hands a briefing to the reader as a file. */
export function saveBriefing(briefing: Briefing, language: Language): void {
  saveFile(briefingFileName(briefing, language), new Blob([briefingFileText(briefing)], { type: TYPE }));
}

/** Hands out what is kept and cannot be read as it stands, so that it can be repaired by hand. */
export function saveUnreadable(id: string, raw: unknown): void {
  saveFile(`lodeway-briefing-${id}.json`, new Blob([JSON.stringify(raw, null, 2)], { type: TYPE }));
}
