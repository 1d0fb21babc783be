import { createMemo } from "solid-js";
import { citation } from "../../model/citation.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Copyable } from "../kit/Copyable.tsx";
import { useWords } from "../kit/words.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import { citedView } from "./cited-view.ts";
import { useShareTexts } from "./texts.ts";

/** What is on screen as a citation, with the version of the data and the sources of its figures. */
export function ShareCitation() {
  const explorer = useExplorer();
  const words = useWords();
  const text = useShareTexts();
  const view = createMemo(() => citedView(explorer, "map", sourceIdsInView(explorer)));
  return (
    <>
      <Copyable label={words.t("cite.plain")} text={citation(view(), "plain")} />
      <Copyable label={words.t("cite.bibtex")} text={citation(view(), "bibtex")} />
      <p class="note">{text("cite.note", { version: view().dataVersion })}</p>
    </>
  );
}
