import { createEffect, createMemo, onCleanup } from "solid-js";
import { briefingText } from "../../briefing/briefing.ts";
import { writeLink } from "../../link/link.ts";
import type { Parts } from "../../state/explorer-types.ts";
import type { CaptionTexts } from "./caption-texts.ts";
import { type AskedAction, channelOfTab, openSpeakerChannel, type SpeakerState } from "./speaker-messages.ts";

/** The presenter's side: tells the speaker window every change and whenever it asks, and does what it asks for. */
export function createSpeakerLink(
  explorer: Parts<"look" | "briefing">,
  texts: CaptionTexts,
  dark: () => boolean,
  act: (action: AskedAction) => void,
): void {
  const { briefing } = explorer;
  const state = createMemo<SpeakerState | null>(() => {
    const open = briefing.briefing();
    const next = open?.steps[briefing.at() + 1];
    return (
      open && {
        kind: "state",
        language: explorer.look.language(),
        theme: explorer.look.theme(),
        story: briefingText(open.title, explorer.look.language()),
        at: briefing.at(),
        steps: open.steps.length,
        ...texts.plain(),
        next: next ? texts.titleOf(next.title) : null,
        dark: dark(),
      }
    );
  });
  const tell = () => {
    const now = state();
    if (now !== null) {
      channel.send(now);
    }
  };
  const channel = openSpeakerChannel(channelOfTab(), (message) => {
    if (message.kind === "ask") {
      tell();
    } else if (message.kind === "act") {
      act(message.action);
    }
  });
  createEffect(tell);
  onCleanup(() => {
    channel.send({ kind: "bye" });
    channel.close();
  });
}

/** The address of the speaker window of this tab. */
export function speakerAddress(): string {
  const address = new URL(location.href);
  address.search = writeLink({ speaker: { presenter: channelOfTab() } });
  address.hash = "";
  return address.href;
}

/** Opens the speaker window, or brings it to the front; false where the browser does not let us. */
export function openSpeakerWindow(): boolean {
  const opened = window.open(speakerAddress(), `lodeway-speaker-${channelOfTab()}`, "popup,width=960,height=640");
  opened?.focus();
  return opened !== null;
}
