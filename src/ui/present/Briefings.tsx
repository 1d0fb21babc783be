import { useExplorer } from "../../state/explorer-context.tsx";
import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";
import "./Briefings.css";

const BriefingList = later(() => import("./BriefingList.tsx"));

/** The list of briefings in a dialog; its content is loaded when it opens. */
export function Briefings(props: { open: boolean; close: () => void }) {
  const { writing } = useExplorer();
  const words = useWords();
  return (
    <Dialog open={props.open} close={props.close} title={words.t("header.briefings")} closeLabel={words.t("close")}>
      <p class="own-briefings">
        <button
          type="button"
          onClick={() => {
            props.close();
            writing.edit(writing.editing() ?? "");
          }}
        >
          {words.t("briefing.write")}
        </button>
        <span class="note">{words.t("briefing.own")}</span>
      </p>
      <BriefingList close={props.close} />
    </Dialog>
  );
}
