import { LANGUAGES } from "../../model/reader.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";

const ShareTabs = later(() => import("./ShareTabs.tsx"), LANGUAGES);

/** Everything by which a view reaches somebody else. What it is made of is loaded when it is first opened. */
export function Share(props: { open: boolean; close: () => void }) {
  const words = useWords();
  return (
    <Dialog open={props.open} close={props.close} title={words.t("header.share")} closeLabel={words.t("close")} wide>
      <ShareTabs />
    </Dialog>
  );
}
