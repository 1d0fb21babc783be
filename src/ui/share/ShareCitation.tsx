import { createMemo } from "solid-js";
import { citation } from "../../model/citation.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { Copyable } from "../kit/Copyable.tsx";
import { createWords } from "../kit/words.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import { citedView } from "./cited-view.ts";
import { createShareTexts } from "./texts.ts";

/** What is on screen as a citation, with the version of the data and the sources of its figures. */
export function ShareCitation(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const text = createShareTexts(props.explorer);
  const view = createMemo(() => citedView(props.explorer, "map", sourceIdsInView(props.explorer)));
  return (
    <>
      <Copyable explorer={props.explorer} label={words.t("cite.plain")} text={citation(view(), "plain")} />
      <Copyable explorer={props.explorer} label={words.t("cite.bibtex")} text={citation(view(), "bibtex")} />
      <p class="note">{text("cite.note", { version: view().dataVersion })}</p>
    </>
  );
}
