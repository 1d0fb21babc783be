import { createMemo, Show } from "solid-js";
import { createStore } from "solid-js/store";
import { viewTitle } from "../../i18n/selection-words.ts";
import { SHARE_TEXTS } from "../../i18n/texts/share.ts";
import { createPartTranslate } from "../../i18n/translate.ts";
import { cameraForWidth, embedAddress } from "../../link/address.ts";
import { hostOf } from "../../link/embed.ts";
import { embedCode } from "../../link/embed-code.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Copyable } from "../kit/Copyable.tsx";
import { EmbedChoices } from "./EmbedChoices.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import { areUsable, type EmbedOptions, FIRST_OPTIONS, frameSize, shownSize } from "./embed-options.ts";
import { mapSize } from "./map-size.ts";
import { useShareTexts } from "./texts.ts";

/** The element that shows this view on another page, the choices that it is made from, and how it looks. */
export function ShareEmbed(props: { address: string }) {
  const text = useShareTexts();
  const { hash } = new URL(props.address);
  const map = mapSize();
  const camera = (width: number) => cameraForWidth(hash, map, width);
  const hasCamera = camera(map.width) !== "";
  const [options, setOptions] = createStore<{ -readonly [Key in keyof EmbedOptions]: EmbedOptions[Key] }>({
    ...FIRST_OPTIONS,
    keepsCamera: hasCamera,
  });
  // While a field holds nothing that can be used, the code keeps what it was: half a number is no size.
  const made = createMemo<Made | null>((before) => (areUsable(options) ? make(props, options, camera) : before), null);
  return (
    <div class="share-embed">
      <EmbedChoices options={options} set={setOptions} hasCamera={hasCamera} />
      <Show when={made()}>
        {(frame) => (
          <div class="share-embed-result">
            <Copyable label={text("embed.code")} text={frame().code} rows={4} />
            <p class="note">{text("embed.codeNote", { origin: location.origin })}</p>
            <EmbedPreview address={frame().address} size={frame().shown} />
          </div>
        )}
      </Show>
    </div>
  );
}

interface Made {
  readonly address: string;
  readonly code: string;
  readonly shown: { readonly width: number; readonly height: number };
}

function make(props: { address: string }, options: EmbedOptions, camera: (width: number) => string): Made {
  const { link, look, data } = useExplorer();
  const shown = shownSize(options);
  const { index } = data;
  const { selection } = link;
  const address = embedAddress({
    page: props.address.split(/[?#]/)[0]!,
    selection: { ...selection },
    settings: {
      lang: options.language === "readers" ? null : options.language,
      theme: options.theme === "readers" ? null : options.theme,
    },
    embed: {
      controls: options.controls,
      scroll: options.pageScrolls ? "page" : "map",
      hosts: options.host === "" ? [] : [hostOf(options.host)!],
    },
    camera: options.keepsCamera ? camera(shown.width) : "",
  });
  const language = options.language === "readers" ? look.language() : options.language;
  const title = createPartTranslate(SHARE_TEXTS, language)("embed.title", {
    view: viewTitle(selection, index, language),
  });
  return { address, shown, code: embedCode(address, title, frameSize(options)) };
}
