import { createSignal } from "solid-js";
import { openBriefingStore } from "../../state/briefing-database.ts";
import type { Parts } from "../../state/explorer-types.ts";
import { takeBriefing } from "../../state/my-briefings.ts";
import type { Refused } from "./Refusal.tsx";
import { readFile } from "./read-file.ts";

/** Opening files, by choice and by drop: a good one is kept and opened, another is refused and changes nothing. */
export function createImport(explorer: Parts<"briefing" | "writing">) {
  const [refused, setRefused] = createSignal<Refused | null>(null);
  const [dropping, setDropping] = createSignal(false);
  const openFile = async (file: File | undefined) => {
    if (file === undefined) {
      return;
    }
    const reading = await readFile(file);
    if (reading.briefing === null) {
      setRefused({ file: file.name, reading });
      return;
    }
    setRefused(null);
    const shipped = (explorer.briefing.shipped() ?? []).map((entry) => entry.id);
    try {
      explorer.writing.edit(await takeBriefing(await openBriefingStore(), reading.briefing, shipped), "replace");
    } catch {
      setRefused({ file: file.name, reading: { briefing: null, problem: "notKept", where: "" } });
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
