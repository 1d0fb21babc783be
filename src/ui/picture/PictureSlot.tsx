import type { LegendEntry } from "../../layers/legend-types.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { createWords } from "../kit/words.ts";
import type { Print } from "./print.ts";

const PictureParts = later(() => import("./PictureParts.tsx"));

/** The dialog that makes pictures, clips and paper of the view. What is in it is loaded when it is first opened. */
export function PictureSlot(props: {
  explorer: Explorer;
  legend: readonly LegendEntry[];
  print: Print;
  open: boolean;
  close: () => void;
}) {
  const words = createWords(props.explorer);
  return (
    <Dialog open={props.open} close={props.close} title={words.t("header.picture")} closeLabel={words.t("close")}>
      <PictureParts explorer={props.explorer} legend={props.legend} print={props.print} close={props.close} />
    </Dialog>
  );
}
