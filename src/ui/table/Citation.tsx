import { type CitedView, citation } from "../../model/citation.ts";
import { Copyable } from "../kit/Copyable.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { useTableWords } from "./table-words.ts";

/** The view as a citation, in plain text and BibTeX, each with a button that copies it. */
export function Citation(props: { open: boolean; close: () => void; view: () => CitedView }) {
  const words = useTableWords();
  return (
    <Dialog open={props.open} close={props.close} title={words.t("cite.title")} closeLabel={words.t("close")}>
      <Copyable label={words.t("cite.plain")} text={citation(props.view(), "plain")} />
      <Copyable label={words.t("cite.bibtex")} text={citation(props.view(), "bibtex")} />
    </Dialog>
  );
}
