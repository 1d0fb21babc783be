import { createSignal } from "solid-js";
import { frozenLink } from "../../link/address.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Copyable } from "../kit/Copyable.tsx";
import { Switch } from "../kit/Switch.tsx";
import { useShareTexts } from "./texts.ts";

/** The link to what is on screen, if wished with the version of the data. */
export function ShareLink(props: { address: string }) {
  const { data } = useExplorer();
  const text = useShareTexts();
  const [frozen, setFrozen] = createSignal(false);
  const version = () => data.index.dataVersion;
  const link = () => (frozen() ? frozenLink(props.address, version()) : props.address);
  return (
    <>
      <Copyable label={text("link.label")} text={link()} rows={3} />
      <Switch
        label={text("link.frozen")}
        note={text("link.frozenNote", { version: version() })}
        on={frozen()}
        set={setFrozen}
      />
      <p class="note">{text("link.note")}</p>
    </>
  );
}
