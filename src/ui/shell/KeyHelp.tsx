import { For } from "solid-js";
import type { TextKey } from "../../i18n/translate.ts";
import { Dialog } from "../kit/Dialog.tsx";
import { Switch } from "../kit/Switch.tsx";
import { useWords } from "../kit/words.ts";
import "./KeyHelp.css";

const KEYS = [
  ["/, Ctrl K, ⌘ K", "keys.search"],
  ["P", "keys.play"],
  ["[", "keys.previous"],
  ["]", "keys.next"],
  ["M", "keys.minerals"],
  ["1 – 4", "keys.lenses"],
  ["G", "keys.globe"],
  ["T", "keys.table"],
  ["D", "keys.theme"],
  ["Esc", "keys.close"],
  ["?", "keys.help"],
] as const satisfies readonly (readonly [string, TextKey])[];

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
        <For each={KEYS}>
          {([key, text]) => (
            <div>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words.t(text)}</dd>
            </div>
          )}
        </For>
      </dl>
      <p class="note">{words.t("keys.map")}</p>
      <Switch label={words.t("keys.on")} on={props.enabled} set={props.setEnabled} />
    </Dialog>
  );
}
