import { createSignal, onCleanup, Show } from "solid-js";
import type { Explorer } from "../../state/explorer-types.ts";
import { MineralButton } from "../filters/MineralButton.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { createWords } from "../kit/words.ts";
import { OfflineButton } from "../offline/OfflineButton.tsx";
import { BRIEFINGS_BUTTON } from "../present/PresenterSlot.tsx";
import { TableButton } from "../table/TableButton.tsx";
import "./Header.css";

const SETTINGS = "settings";
/** From this width on what is used often stands in the bar; below, behind the settings. As in Header.css. */
const WIDE = "(min-width: 901px)";

interface HeaderProps {
  readonly explorer: Explorer;
  openSearch(): void;
  openBriefings(): void;
  openShare(): void;
  showCredits(): void;
  showKeys(): void;
  showOffline(): void;
  showPicture(): void;
}

/** Name of the atlas, mineral, search, what is used often; the rest is behind the settings. */
export function Header(props: HeaderProps) {
  const words = createWords(props.explorer);
  const isWide = createIsWide();
  return (
    <header class="header">
      <strong class="wordmark">{words.t("app.name")}</strong>
      <MineralButton explorer={props.explorer} />
      <button type="button" class="search-button" onClick={() => props.openSearch()}>
        <span class="lens" aria-hidden="true" />
        <span class="search-word">{words.t("search.open")}</span>
        <span class="search-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </button>
      <TableButton explorer={props.explorer} />
      <Show when={isWide()}>
        <div class="header-often">
          <Often {...props} />
        </div>
      </Show>
      <button type="button" class="settings-button" popovertarget={SETTINGS}>
        {words.t("header.settings")}
      </button>
      <div class="settings" id={SETTINGS} popover="auto">
        <Show when={!isWide()}>
          <Often {...props} />
        </Show>
        <Rest {...props} />
      </div>
    </header>
  );
}

/** What a button does is seen only when the settings are out of the way; a choice between looks leaves them open. */
function act(does: () => void): () => void {
  return () => {
    document.getElementById(SETTINGS)?.hidePopover();
    does();
  };
}

function Often(props: HeaderProps) {
  const words = createWords(props.explorer);
  return (
    <>
      <Segmented
        legend={words.t("projection")}
        hideLegend
        options={(["flat", "globe"] as const).map((value) => ({ value, label: words.t(`projection.${value}`) }))}
        value={props.explorer.link.selection.projection}
        choose={(projection) => props.explorer.link.select({ projection })}
      />
      <button type="button" id={BRIEFINGS_BUTTON} aria-haspopup="dialog" onClick={act(() => props.openBriefings())}>
        {words.t("header.briefings")}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={act(() => props.openShare())}>
        {words.t("header.share")}
      </button>
      <LanguageButton explorer={props.explorer} />
    </>
  );
}

function Rest(props: HeaderProps) {
  const words = createWords(props.explorer);
  return (
    <>
      <Segmented
        legend={words.t("header.theme")}
        hideLegend
        options={(["system", "dark", "light"] as const).map((value) => ({ value, label: words.t(`theme.${value}`) }))}
        value={props.explorer.look.themeChoice()}
        choose={(theme) => props.explorer.look.setTheme(theme)}
      />
      <button type="button" aria-haspopup="dialog" onClick={act(() => props.showPicture())}>
        {words.t("header.picture")}
      </button>
      <button type="button" onClick={act(() => props.explorer.link.select({ page: "mineral" }))}>
        {words.t("page.mineralShort")}
      </button>
      <button type="button" onClick={act(() => props.explorer.link.select({ page: "method" }))}>
        {words.t("page.method")}
      </button>
      <button type="button" onClick={act(() => props.showCredits())}>
        {words.t("header.credits")}
      </button>
      <OfflineButton explorer={props.explorer} show={act(() => props.showOffline())} />
      <button type="button" class="keys-button" onClick={act(() => props.showKeys())}>
        {words.t("header.keys")}
      </button>
    </>
  );
}

function LanguageButton(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const other = () => (props.explorer.look.language() === "en" ? "ko" : "en");
  return (
    <button type="button" lang={other()} onClick={act(() => props.explorer.look.setLanguage(other()))}>
      {words.t("header.language")}
    </button>
  );
}

/** True while the window is wide. */
function createIsWide() {
  const list = matchMedia(WIDE);
  const [isWide, setWide] = createSignal(list.matches);
  const onChange = () => setWide(list.matches);
  list.addEventListener("change", onChange);
  onCleanup(() => list.removeEventListener("change", onChange));
  return isWide;
}
