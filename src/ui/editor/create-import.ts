import { createSignal } from "solid-js";
import type { Parts } from "../../state/explorer-types.ts";
import { takeStory } from "../../state/my-stories.ts";
import { openStoryStore } from "../../state/story-database.ts";
import type { Refused } from "./Refusal.tsx";
import { readFile } from "./read-file.ts";

/** Opening files, by choice and by drop: a good one is kept and opened, another is refused and changes nothing. */
export function createImport(explorer: Parts<"story" | "writing">) {
  const [refused, setRefused] = createSignal<Refused | null>(null);
  const [dropping, setDropping] = createSignal(false);
  const openFile = async (file: File | undefined) => {
    if (file === undefined) {
      return;
    }
    const reading = await readFile(file);
    if (reading.story === null) {
      setRefused({ file: file.name, reading });
      return;
    }
    setRefused(null);
    const shipped = (explorer.story.shipped() ?? []).map((entry) => entry.id);
    try {
      explorer.writing.edit(await takeStory(await openStoryStore(), reading.story, shipped), "replace");
    } catch {
      setRefused({ file: file.name, reading: { story: null, problem: "notKept", where: "" } });
    }
  };
  /** Dragged words go where they always go. */
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  return {
    refused,
    forgive: () => setRefused(null),
    dropping,
    openFile,
    dropTarget: {
      onDragOver(event: DragEvent) {
        if (isFile(event)) {
          event.preventDefault();
          setDropping(true);
        }
      },
      onDragLeave: () => setDropping(false),
      onDrop(event: DragEvent) {
        setDropping(false);
        if (isFile(event)) {
          event.preventDefault();
          openFile(event.dataTransfer?.files[0]);
        }
      },
    },
  };
}
