import { createSignal, onCleanup, Show } from "solid-js";
import { useExplorer } from "../../state/explorer-context.tsx";
import { MineralButton } from "../filters/MineralButton.tsx";
import { Segmented } from "../kit/Segmented.tsx";
import { useWords } from "../kit/words.ts";
import { OfflineButton } from "../offline/OfflineButton.tsx";
import { BRIEFINGS_BUTTON } from "../present/PresenterSlot.tsx";
import { TableButton } from "../table/TableButton.tsx";
import "./Header.css";

const SETTINGS = "settings";
/** From this width on what is used often stands in the bar; below, behind the settings. As in Header.css. */
const WIDE = "(min-width: 901px)";

interface HeaderProps {
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
  const words = useWords();
  const isWide = createIsWide();
  return (
    <header class="header">
      <strong class="wordmark">{words.t("app.name")}</strong>
      <MineralButton />
      <button type="button" class="search-button" onClick={() => props.openSearch()}>
        <span class="lens" aria-hidden="true" />
        <span class="search-word">{words.t("search.open")}</span>
        <span class="search-key" aria-hidden="true">
          <kbd>/</kbd>
        </span>
      </button>
      <TableButton />
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
  const { link } = useExplorer();
  const words = useWords();
  return (
    <>
      <Segmented
        legend={words.t("projection")}
        hideLegend
        options={(["flat", "globe"] as const).map((value) => ({ value, label: words.t(`projection.${value}`) }))}
        value={link.selection.projection}
        choose={(projection) => link.select({ projection })}
      />
      <button type="button" id={BRIEFINGS_BUTTON} aria-haspopup="dialog" onClick={act(() => props.openBriefings())}>
        {words.t("header.briefings")}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={act(() => props.openShare())}>
        {words.t("header.share")}
      </button>
      <LanguageButton />
    </>
  );
}

function Rest(props: HeaderProps) {
  const { link, look } = useExplorer();
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
      <button type="button" aria-haspopup="dialog" onClick={act(() => props.showPicture())}>
        {words.t("header.picture")}
      </button>
      <button type="button" onClick={act(() => link.select({ page: "mineral" }))}>
        {words.t("page.mineralShort")}
      </button>
      <button type="button" onClick={act(() => link.select({ page: "method" }))}>
        {words.t("page.method")}
      </button>
      <button type="button" onClick={act(() => props.showCredits())}>
        {words.t("header.credits")}
      </button>
      <OfflineButton show={act(() => props.showOffline())} />
      <button type="button" class="keys-button" onClick={act(() => props.showKeys())}>
        {words.t("header.keys")}
      </button>
    </>
  );
}

function LanguageButton() {
  const { look } = useExplorer();
  const words = useWords();
  const other = () => (look.language() === "en" ? "ko" : "en");
  return (
    <button type="button" lang={other()} onClick={act(() => look.setLanguage(other()))}>
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
