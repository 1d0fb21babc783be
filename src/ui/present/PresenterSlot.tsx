import { Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { actionButton } from "../kit/action-button.ts";
import { later } from "../kit/later.tsx";
import { returnFocus } from "../kit/return-focus.ts";
import "./PresenterSlot.css";

const Presenter = later(() => import("./Presenter.tsx"));

/** The presenter, while a briefing is open. The focus comes back to where it was, or to the button of the briefings. */
export function PresenterSlot(props: { showSource: ShowSource; withLetters: boolean }) {
  const { briefing } = useExplorer();
  const isOpen = () => briefing.briefing() !== null;
  returnFocus(isOpen, { fallback: () => document.getElementById(actionButton("briefings")) });
  return (
    <Show when={isOpen()}>
      <Presenter showSource={props.showSource} withLetters={props.withLetters} />
    </Show>
  );
}
