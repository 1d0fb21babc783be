import { batch, createSignal } from "solid-js";
import { createStore } from "solid-js/store";
import { loadTexts } from "../i18n/texts/part-texts.ts";
import { withoutFields } from "../link/link.ts";
import type { BriefingPlace, Editing } from "../link/link-parts.ts";
import { fitMeasure } from "../model/content.ts";
import type { Language } from "../model/reader.ts";
import { DEFAULT_SELECTION, type Selection } from "../model/selection.ts";
import type { Index } from "../model/types.ts";
import type { HistoryStep, LinkPart, NoticesPart, ThemeChoice } from "./explorer-types.ts";
import { readLinkState, writeLinkState } from "./link.ts";
import { createLinkSync, NO_LINK_SYNC } from "./link-sync.ts";
import { hasLinkedCode } from "./linked-code.ts";
import { createTheme } from "./theme.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a link asks for: the place in a briefing, and whether the step's own view is to be shown there. */
export interface WantedPlace {
  readonly place: BriefingPlace | null;
  /** The link says nothing of the selection, or nothing of the camera: the step does. */
  readonly ownView: boolean;
  readonly ownCamera: boolean;
}

/**
 * The selection, the place in a briefing, the language and the theme: read from the address at the start, and written to
 * it as they change.
 * @param given read in place of the address, which is then left alone; a search string
 */
export function createLinkedState(index: Index, notify: NoticesPart["notify"], given?: string) {
  const start = readLinkState(given ?? location.search, index, notify);
  const [selection, setSelection] = createStore<Mutable<Selection>>({ ...start.selection });
  const [language, setLanguageSignal] = createSignal<Language>(start.language);
  const [wanted, setWanted] = createSignal<WantedPlace>({
    place: start.place,
    ownView: !start.hasSelection,
    // The map writes the hash as soon as it stands.
    ownCamera: given !== undefined || location.hash === "" || hasLinkedCode(),
  });
  const [editing, setEditing] = createSignal<Editing>(start.editing);
  const look = createTheme(start.theme);
  // Back and Forward bring back the selection and the place; language and theme are the reader's and stay.
  const follow = (search: string) => {
    const { selection: next, place, editing: edited, hasSelection } = readLinkState(search, index, notify);
    batch(() => {
      setSelection({ ...next });
      setWanted({ place, ownView: !hasSelection, ownCamera: false });
      setEditing(edited);
    });
    writeNow();
  };
  const sync = given === undefined ? createLinkSync(follow) : NO_LINK_SYNC;
  const { embed } = start;
  // Steps in the history of a frame would be steps of the page around it.
  const write = (history: "push" | "replace", patch: Partial<Selection> = {}, place = wanted().place) =>
    sync.write(
      writeLinkState({
        selection: { ...selection, ...patch },
        place,
        editing: editing(),
        language: language(),
        theme: look.choice(),
        embed,
      }),
      embed === null ? history : "replace",
    );
  const writeNow = () => {
    write("replace");
    sync.flush();
  };
  const fitted = (patch: Partial<Selection>): Partial<Selection> => {
    const { measure } = fitMeasure({ ...selection, ...patch }, index);
    return measure === (patch.measure ?? selection.measure) ? patch : { ...patch, measure };
  };
  // First the address, then the page: Chromium lays the page out to keep its scroll position in the history, which costs
  // nothing as long as nothing has changed.
  const select: LinkPart["select"] = (asked, history = "push") => {
    const patch = fitted(asked);
    write(history, patch);
    setSelection(patch);
  };
  /** Goes to a place in a briefing, null for out of it, with what changes of the selection there. */
  const visit = (place: BriefingPlace | null, asked: Partial<Selection>, history: "push" | "replace") => {
    const patch = fitted(asked);
    write(history, patch, place);
    batch(() => {
      setSelection(patch);
      setWanted({ place, ownView: false, ownCamera: false });
    });
  };
  return {
    link: {
      selection: selection as Selection,
      select,
      reset: () => select({ ...DEFAULT_SELECTION }),
      address: () => {
        sync.flush();
        return withoutFields(location.href, "edit");
      },
      embed,
    },
    look: {
      language,
      // Its words come first; where they do not, everything stays as it is.
      setLanguage: (next: Language) => {
        loadTexts([next]).then(
          () => {
            setLanguageSignal(next);
            writeNow();
          },
          () => notify("error", "language.failed"),
        );
      },
      themeChoice: look.choice,
      theme: look.theme,
      setTheme: (choice: ThemeChoice) => {
        look.setTheme(choice);
        writeNow();
      },
    },
    writing: {
      editing,
      edit: (next: Editing, history: HistoryStep = "push") => {
        setEditing(next);
        write(history);
      },
    },
    /** The data version that the link named at the start, or null. */
    linkedData: start.linkedData,
    wanted,
    visit,
  };
}
