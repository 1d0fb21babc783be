import type { Explorer } from "../state/explorer-types.ts";
import { MineralButton } from "./MineralButton.tsx";
import { OfflineButton } from "./OfflineButton.tsx";
import { BRIEFINGS_BUTTON } from "./PresenterSlot.tsx";
import { Segmented } from "./Segmented.tsx";
import { TableButton } from "./TableButton.tsx";
import { createWords } from "./words.ts";
import "./Header.css";

const SETTINGS = "settings";

/** Name of the atlas, mineral, and the few settings. On narrow screens the settings are behind one button. */
export function Header(props: {
  explorer: Explorer;
  openSearch: () => void;
  openBriefings: () => void;
  openShare: () => void;
  showCredits: () => void;
  showKeys: () => void;
  showOffline: () => void;
  showPicture: () => void;
}) {
  const words = createWords(props.explorer);
  const selection = props.explorer.selection;
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
      <button type="button" class="settings-button" popovertarget={SETTINGS}>
        {words.t("header.settings")}
      </button>
      <div class="settings" id={SETTINGS} popover="auto">
        <Segmented
          legend={words.t("projection")}
          hideLegend
          options={(["flat", "globe"] as const).map((value) => ({ value, label: words.t(`projection.${value}`) }))}
          value={selection.projection}
          choose={(projection) => props.explorer.select({ projection })}
        />
        <Segmented
          legend={words.t("header.theme")}
          hideLegend
          options={(["system", "dark", "light"] as const).map((value) => ({ value, label: words.t(`theme.${value}`) }))}
          value={props.explorer.themeChoice()}
          choose={(theme) => props.explorer.setTheme(theme)}
        />
        <LanguageButton explorer={props.explorer} />
        <button type="button" id={BRIEFINGS_BUTTON} aria-haspopup="dialog" onClick={() => props.openBriefings()}>
          {words.t("header.briefings")}
        </button>
        <button type="button" aria-haspopup="dialog" onClick={() => props.showPicture()}>
          {words.t("header.picture")}
        </button>
        <button type="button" onClick={() => props.openShare()}>
          {words.t("header.share")}
        </button>
        <button type="button" onClick={() => props.explorer.select({ page: "mineral" })}>
          {words.t("page.mineralShort")}
        </button>
        <button type="button" onClick={() => props.explorer.select({ page: "method" })}>
          {words.t("page.method")}
        </button>
        <button type="button" onClick={() => props.showCredits()}>
          {words.t("header.credits")}
        </button>
        <OfflineButton explorer={props.explorer} show={props.showOffline} />
        <button type="button" class="keys-button" onClick={() => props.showKeys()}>
          <span class="keys-short" aria-hidden="true">
            ?
          </span>
          <span class="keys-long">{words.t("header.keys")}</span>
        </button>
      </div>
    </header>
  );
}

function LanguageButton(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  const other = () => (props.explorer.language() === "en" ? "ko" : "en");
  return (
    <button type="button" lang={other()} onClick={() => props.explorer.setLanguage(other())}>
      {words.t("header.language")}
    </button>
  );
}
