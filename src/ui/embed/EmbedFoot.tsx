import { createMemo } from "solid-js";
import { sourcesOf } from "../../export/file-metadata.ts";
import { cameraForWidth, withHash } from "../../link/address.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { DEFAULT_SELECTION } from "../../model/selection.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import type { Parts } from "../../state/explorer-types.ts";
import { writeLinkState } from "../../state/link.ts";
import { briefingFragment, LINKED_ID, type LinkedCode } from "../../state/linked-code.ts";
import { useWords } from "../kit/words.ts";
import { sourceIdsInView } from "../provenance/source-ids-in-view.ts";
import { mapSize } from "../share/map-size.ts";
import { useEmbedTexts } from "./texts.ts";

/** Whose figures these are, and the way to the whole atlas with the same selection. */
export function EmbedFoot(props: { showSource: ShowSource; linked: LinkedCode | null }) {
  const explorer = useExplorer();
  const words = useWords();
  const text = useEmbedTexts();
  const sources = createMemo(() => sourcesOf(explorer.data.index, sourceIdsInView(explorer)));
  /** A briefing brings its own camera, and one that is in the fragment leaves no room for another. */
  const follow = ({ currentTarget: link }: { readonly currentTarget: HTMLAnchorElement }) =>
    explorer.briefing.briefing() === null && followCamera(link, wholeAtlas(explorer, props.linked));
  const publishers = () => [
    ...new Set(
      sources()
        .map(({ publisher }) => publisher)
        .filter((name) => name !== ""),
    ),
  ];
  return (
    <footer class="embed-foot">
      <button type="button" class="embed-sources" onClick={() => props.showSource(sources()[0]?.id ?? "")}>
        {publishers().length === 0 ? words.t("credits.title") : text("sources", { names: words.list(publishers()) })}
      </button>
      <a
        class="embed-open"
        target="_blank"
        rel="noopener"
        href={wholeAtlas(explorer, props.linked)}
        // The camera is in the address only when the map rests: it is read when the link is about to be followed.
        onPointerDown={follow}
        onFocus={follow}
      >
        {text("open")}
        <span class="hidden-visually"> ({text("newTab")})</span>
        <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}

/** The place that is looked at, in as much detail; the whole world is left to the other window's own frame. */
function followCamera(link: HTMLAnchorElement, address: string): void {
  const size = mapSize();
  link.href = withHash(address, cameraForWidth(location.hash, size, size.width));
}

/** The atlas with this selection and, where a briefing is open, at its step, without the frame around it. */
function wholeAtlas(explorer: Parts<"link" | "look" | "briefing">, linked: LinkedCode | null): string {
  const { briefing, at } = explorer.briefing;
  const id = briefing()?.id;
  const isLinked = id === LINKED_ID;
  const search = writeLinkState({
    selection: isLinked ? DEFAULT_SELECTION : { ...explorer.link.selection },
    language: explorer.look.language(),
    theme: explorer.look.themeChoice(),
    place: id === undefined || isLinked ? null : { briefing: id, step: at() + 1, kiosk: false },
    editing: null,
    embed: null,
  });
  const address = `${location.origin}${location.pathname}${search === "" ? "" : `?${search}`}`;
  return isLinked && linked !== null ? withHash(address, briefingFragment(linked.code)) : address;
}
