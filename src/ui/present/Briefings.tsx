import type { Explorer } from "../../state/explorer-types.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { createWords } from "../kit/words.ts";
import "./Briefings.css";

const BriefingList = later(() => import("./BriefingList.tsx"));

/** The list of briefings in a dialog; its content is loaded when it opens. */
export function Briefings(props: { explorer: Explorer; open: boolean; close: () => void }) {
  const words = createWords(props.explorer);
  return (
    <Dialog open={props.open} close={props.close} title={words.t("header.briefings")} closeLabel={words.t("close")}>
      <p class="own-briefings">
        <button
          type="button"
          onClick={() => {
            props.close();
            props.explorer.writing.edit(props.explorer.writing.editing() ?? "");
          }}
        >
          {words.t("briefing.write")}
        </button>
        <span class="note">{words.t("briefing.own")}</span>
      </p>
      <BriefingList explorer={props.explorer} close={props.close} />
    </Dialog>
  );
}
