import { For } from "solid-js";
import { ACTIONS } from "../../actions/actions.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { Switch } from "../kit/Switch.tsx";
import { useWords } from "../kit/words.ts";
import "./KeyHelp.css";

/** The keyboard shortcuts, and the switch that turns single keys off. */
export function KeyHelp(props: {
  open: boolean;
  enabled: boolean;
  setEnabled: (enabled: boolean) => void;
  close: () => void;
}) {
  const words = useWords();
  return (
    <Dialog open={props.open} close={props.close} title={words.t("keys.title")} closeLabel={words.t("close")}>
      <dl class="keys">
        <For each={ACTIONS.flatMap(({ keys }) => keys ?? [])}>
          {({ shown, help }) => (
            <div>
              <dt>
                <kbd>{shown}</kbd>
              </dt>
              <dd>{words.any(help)}</dd>
            </div>
          )}
        </For>
      </dl>
      <p class="note">{words.t("keys.map")}</p>
      <Switch label={words.t("keys.on")} on={props.enabled} set={props.setEnabled} />
    </Dialog>
  );
}
