import type { Explorer } from "../../state/explorer-types.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { createWords } from "../kit/words.ts";

const OfflinePanel = later(() => import("./OfflinePanel.tsx"));

/** What is kept on the device, and the atlas as one file to take along. */
export function OfflineDialog(props: { explorer: Explorer; open: boolean; close: () => void }) {
  const words = createWords(props.explorer);
  return (
    <Dialog open={props.open} close={props.close} title={words.t("offline.title")} closeLabel={words.t("close")}>
      <OfflinePanel explorer={props.explorer} />
    </Dialog>
  );
}
