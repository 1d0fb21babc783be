import { createSignal, Match, Switch } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { ShareCitation } from "./ShareCitation.tsx";
import { ShareCode } from "./ShareCode.tsx";
import { ShareEmbed } from "./ShareEmbed.tsx";
import { ShareLink } from "./ShareLink.tsx";
import { useShareTexts } from "./texts.ts";
import "./share.css";

const TABS = ["link", "cite", "embed", "code"] as const;
type Tab = (typeof TABS)[number];

/** Link, citation, embed code and QR code of what was on screen when sharing was opened. */
export default function ShareTabs() {
  const { link } = useExplorer();
  const text = useShareTexts();
  const [tab, setTab] = createSignal<Tab>("link");
  const address = link.address();
  return (
    <div class="share">
      <Segmented
        legend={text("what")}
        hideLegend
        options={TABS.map((value) => ({ value, label: text(`tab.${value}`) }))}
        value={tab()}
        choose={setTab}
      />
      <Switch>
        <Match when={tab() === "link"}>
          <ShareLink address={address} />
        </Match>
        <Match when={tab() === "cite"}>
          <ShareCitation />
        </Match>
        <Match when={tab() === "embed"}>
          <ShareEmbed address={address} />
        </Match>
        <Match when={tab() === "code"}>
          <ShareCode address={address} />
        </Match>
      </Switch>
    </div>
  );
}
