import type { Explorer } from "../state/explorer-types.ts";
import { Dialog } from "./Dialog.tsx";
import { later } from "./later.tsx";
import { createWords } from "./words.ts";

const BriefingList = later(() => import("./present/BriefingList.tsx"));

/** The list of briefings in a dialog; its content is loaded when it opens. */
export function Briefings(props: { explorer: Explorer; open: boolean; close: () => void }) {
  const words = createWords(props.explorer);
  return (
    <Dialog open={props.open} close={props.close} title={words.t("header.briefings")} closeLabel={words.t("close")}>
      <BriefingList explorer={props.explorer} close={props.close} />
    </Dialog>
  );
}
