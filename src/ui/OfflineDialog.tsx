import type { Explorer } from "../state/explorer-types.ts";
import { Dialog } from "./Dialog.tsx";
import { later } from "./later.tsx";
import { createWords } from "./words.ts";

const OfflinePanel = later(() => import("./offline/OfflinePanel.tsx"));

/** What is kept on the device, and the atlas as one file to take along. */
export function OfflineDialog(props: { explorer: Explorer; open: boolean; close: () => void }) {
  const words = createWords(props.explorer);
  return (
    <Dialog open={props.open} close={props.close} title={words.t("offline.title")} closeLabel={words.t("close")}>
      <OfflinePanel explorer={props.explorer} />
    </Dialog>
  );
}
