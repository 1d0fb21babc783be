import { For, type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Action, Actor } from "../../actions/action.ts";
import { ACTIONS, otherLanguage } from "../../actions/actions.ts";
import type { Language } from "../../model/reader.ts";
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

interface ActionButtonProps {
  readonly action: Action;
  readonly act: () => void;
}

/** Actions whose button says more than a word. */
const OWN_BUTTONS: Readonly<Record<string, (props: ActionButtonProps) => JSX.Element>> = {
  language: (props) => <LanguageButton {...props} />,
  offline: (props) => <OfflineButton show={props.act} />,
};

/** The actions that have a button here. */
function Buttons(props: { actor: Actor; place: NonNullable<Action["button"]>["place"] }) {
  // What a button does is seen only when the settings are out of the way; a choice between looks leaves them open.
  const act = (action: Action) => () => {
    document.getElementById(SETTINGS)?.hidePopover();
    action.do(props.actor, "");
  };
  return (
    <For each={ACTIONS.filter(({ button }) => button?.place === props.place)}>
      {(action) => <Dynamic component={OWN_BUTTONS[action.id] ?? WordButton} action={action} act={act(action)} />}
    </For>
  );
}

function WordButton(props: ActionButtonProps & { readonly lang?: Language }) {
  const words = useWords();
  return (
    <button
      type="button"
      id={actionButton(props.action.id)}
      lang={props.lang}
      aria-haspopup={props.action.button?.dialog ? "dialog" : undefined}
      onClick={() => props.act()}
    >
      {words.any(props.action.button!.label)}
    </button>
  );
}

/** In the other language's own words. */
function LanguageButton(props: ActionButtonProps) {
  const { look } = useExplorer();
  return <WordButton {...props} lang={otherLanguage(look.language())} />;
}
