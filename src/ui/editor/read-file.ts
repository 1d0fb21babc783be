import { isTooLarge, type StoryFileReading, storyOfBytes } from "../../story/story-file.ts";

/** Reads a story from a file that the reader chose. A file that is too large is not looked at. Never throws. */
export async function readFile(file: File): Promise<StoryFileReading> {
  if (isTooLarge(file.size)) {
    return { story: null, problem: "tooLarge", where: "" };
  }
  try {
    return storyOfBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { story: null, problem: "notText", where: "" };
  }
}
