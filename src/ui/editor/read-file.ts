import { type BriefingFileReading, briefingOfBytes, isTooLarge } from "../../briefing/briefing-file.ts";

/** Reads a briefing from a file that the reader chose. A file that is too large is not looked at. Never throws. */
export async function readFile(file: File): Promise<BriefingFileReading> {
  if (isTooLarge(file.size)) {
    return { briefing: null, problem: "tooLarge", where: "" };
  }
  try {
    return briefingOfBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { briefing: null, problem: "notText", where: "" };
  }
}
