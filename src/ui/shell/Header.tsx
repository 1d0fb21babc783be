import { For, Show } from "solid-js";
import type { Action, Actor } from "../../actions/action.ts";
import { ACTIONS, otherLanguage } from "../../actions/actions.ts";
import { PROJECTIONS } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { createMediaQuery } from "../../state/theme.ts";
import { MineralButton } from "../filters/MineralButton.tsx";
import { actionButton } from "../kit/action-button.ts";
import { Segmented } from "../kit/Segmented.tsx";
import { useWords } from "../kit/words.ts";
import { OfflineButton } from "../offline/OfflineButton.tsx";
import { TableButton } from "../table/TableButton.tsx";
import "./Header.css";

const SETTINGS = "settings";
/** From this width on what is used often stands in the bar; below, behind the settings. As in Header.css. */
const WIDE = "(min-width: 901px)";

/** Name of the atlas, mineral, search, what is used often; the rest is behind the settings. */
export function Header(props: { actor: Actor }) {
  const words = useWords();
  const isWide = createMediaQuery(WIDE);
  return (
    <header class="header">
      <strong class="wordmark">{words.t("app.name")}</strong>
      <MineralButton />
      <button type="button" class="search-button" onClick={() => props.actor.open("search")}>
        <span class="lens" aria-hidden="true" />
        <span class="search-word">{words.t("search.open")}</span>
        <span class="search-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </button>
      <TableButton />
      <Show when={isWide()}>
        <div class="header-often">
          <Often actor={props.actor} />
        </div>
      </Show>
      <button type="button" class="settings-button" popovertarget={SETTINGS}>
        {words.t("header.settings")}
      </button>
      <div class="settings" id={SETTINGS} popover="auto">
        <Show when={!isWide()}>
          <Often actor={props.actor} />
        </Show>
        <Rest actor={props.actor} />
      </div>
    </header>
  );
}

function Often(props: { actor: Actor }) {
  const { link } = useExplorer();
  const words = useWords();
  return (
    <>
      <Segmented
        legend={words.t("projection")}
        hideLegend
        options={PROJECTIONS.map((value) => ({ value, label: words.t(`projection.${value}`) }))}
        value={link.selection.projection}
        choose={(projection) => link.select({ projection })}
      />
      <Buttons actor={props.actor} place="often" />
    </>
  );
}

function Rest(props: { actor: Actor }) {
  const { look } = useExplorer();
  const words = useWords();
  return (
    <>
      <Segmented
        legend={words.t("header.theme")}
        hideLegend
        options={(["system", "dark", "light"] as const).map((value) => ({ value, label: words.t(`theme.${value}`) }))}
        value={look.themeChoice()}
        choose={(theme) => look.setTheme(theme)}
      />
      <Buttons actor={props.actor} place="settings" />
    </>
  );
}

/** The actions that have a button here; one of its own where a word is not enough. */
function Buttons(props: { actor: Actor; place: NonNullable<Action["button"]>["place"] }) {
  const { look } = useExplorer();
  const words = useWords();
  // What a button does is seen only when the settings are out of the way; a choice between looks leaves them open.
  const act = (action: Action) => () => {
    document.getElementById(SETTINGS)?.hidePopover();
    action.do(props.actor, "");
  };
  return (
    <For each={ACTIONS.filter(({ button }) => button?.place === props.place)}>
      {(action) => (
        <Show when={action.id !== "offline"} fallback={<OfflineButton show={act(action)} />}>
          <button
            type="button"
            id={actionButton(action.id)}
            lang={action.id === "language" ? otherLanguage(look.language()) : undefined}
            aria-haspopup={action.button?.dialog ? "dialog" : undefined}
            onClick={act(action)}
          >
            {words.t(action.button!.label)}
          </button>
        </Show>
      )}
    </For>
  );
}
