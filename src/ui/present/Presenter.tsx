import { createMemo, onMount, Show } from "solid-js";
import { briefingText } from "../../briefing/briefing.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { sourceRefs } from "../../model/site-sources.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { useWords } from "../kit/words.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import { Caption } from "./Caption.tsx";
import { useCaptionTexts } from "./caption-texts.ts";
import { createFullScreen } from "./full-screen.ts";
import { createKiosk } from "./kiosk.ts";
import { careForKiosk } from "./kiosk-care.ts";
import { Pointers } from "./Pointers.tsx";
import { PresentationDialogs } from "./PresentationDialogs.tsx";
import { createPresentation } from "./presentation.ts";
import { listenToKeys } from "./presentation-keys.ts";
import { createPointerWatch, listenToTouch } from "./presentation-pointer.ts";
import { createSpeakerLink, openSpeakerWindow } from "./speaker-link.ts";
import { Tools } from "./Tools.tsx";
import { usePresentTexts } from "./texts.ts";
import { keepAwake } from "./wake-lock.ts";
import "./Presenter.css";

/**
 * A briefing on the whole screen: the atlas' own map and legend, and over them the caption, the sources and the number of
 * the step. Everything else waits for a key, or for the pointer to move.
 */
export default function Presenter(props: { showSource: ShowSource; withLetters: boolean }) {
  const explorer = useExplorer();
  const { briefing } = explorer;
  const text = usePresentTexts();
  const fullScreen = createFullScreen(() => briefing.kiosk() || briefing.close());
  const openNotes = () => {
    fullScreen.letGo();
    return openSpeakerWindow();
  };
  const presentation = createPresentation(explorer, { openNotes, toggleFullScreen: fullScreen.toggle });
  const texts = useCaptionTexts();
  const awake = createPointerWatch();
  const waiting = createKiosk(explorer);
  const title = () => briefingText(briefing.briefing()?.title ?? { en: "", ko: "" }, explorer.look.language());
  let section!: HTMLElement;

  listenToKeys(presentation, () => props.withLetters);
  listenToTouch(presentation.act);
  createSpeakerLink(explorer, texts, presentation.dark, presentation.act);
  keepAwake();
  onMount(() => {
    section.focus();
    fullScreen.enter();
  });

  return (
    <section
      class="presentation"
      ref={section}
      tabindex="-1"
      aria-label={text("presentation.label", { title: title() })}
      data-awake={awake() || waiting() ? "yes" : "no"}
      data-tool={presentation.tool()}
      data-kiosk={briefing.kiosk() ? "yes" : "no"}
    >
      <Show when={briefing.kiosk()}>
        <KioskCare />
      </Show>
      <Caption texts={texts} showSource={props.showSource} />
      <SourceLine />
      <Tools presentation={presentation} rest={() => section.focus()} />
      <Pointers presentation={presentation} step={briefing.step()} />
      <Show when={presentation.dark()}>
        <button type="button" class="presentation-black" onClick={presentation.light}>
          <span class="hidden-visually">{text("presentation.blackHint")}</span>
        </button>
      </Show>
      <PresentationDialogs presentation={presentation} texts={texts} />
    </section>
  );
}

function KioskCare() {
  const explorer = useExplorer();
  careForKiosk(explorer);
  return null;
}

/** Publishers of the figures on screen, in one line. */
function SourceLine() {
  const explorer = useExplorer();
  const text = usePresentTexts();
  const words = useWords();
  const names = createMemo(() => {
    const { index } = explorer.data;
    const figures = [...sourceIdsInView(explorer)];
    const publishers = (figures.length > 0 ? figures : sourceIdsOfSites(explorer)).map(
      (id) => index.sources.find((source) => source.id === id)?.publisher ?? id,
    );
    return [...new Set(publishers)];
  });
  return (
    <p class="presentation-sources">
      <Show when={names().length > 0}>{text("presentation.sources", { sources: words.list(names()) })}</Show>
    </p>
  );
}

/** Sources of the sites on the map, those of most sites first; empty until their texts are there. */
function sourceIdsOfSites(explorer: Parts<"sites">): string[] {
  const rows = explorer.sites.shown();
  const texts = rows.length > 0 ? explorer.sites.texts() : undefined;
  const counts = new Map<string, number>();
  for (const row of texts ? rows : []) {
    for (const { id } of sourceRefs(texts![row]!.sources)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}
