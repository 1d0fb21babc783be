import { Dialog } from "../kit/Dialog.tsx";
import { later } from "../kit/later.tsx";
import { useWords } from "../kit/words.ts";

const OfflinePanel = later(() => import("./OfflinePanel.tsx"));

/** What is kept on the device, and the atlas as one file to take along. */
export function OfflineDialog(props: { open: boolean; close: () => void }) {
  const words = useWords();
  return (
    <Dialog open={props.open} close={props.close} title={words.t("offline.title")} closeLabel={words.t("close")}>
      <OfflinePanel />
    </Dialog>
  );
}
