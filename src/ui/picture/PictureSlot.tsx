import type { LegendEntry } from "../../layers/legend-types.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";
import type { Print } from "./print.ts";

const PictureParts = later(() => import("./PictureParts.tsx"));

/** The dialog that makes pictures, clips and paper of the view. What is in it is loaded when it is first opened. */
export function PictureSlot(props: { legend: readonly LegendEntry[]; print: Print; open: boolean; close: () => void }) {
  const words = useWords();
  return (
    <Dialog open={props.open} close={props.close} title={words.t("header.picture")} closeLabel={words.t("close")}>
      <PictureParts legend={props.legend} print={props.print} close={props.close} />
    </Dialog>
  );
}
