import { createMemo } from "solid-js";
import { sourcesOf } from "../../export/file-metadata.ts";
import type { ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { writeLink } from "../../state/link.ts";
import { cameraForWidth, withHash } from "../../url/address.ts";
import { mapSize } from "../map-size.ts";
import { sourceIdsInView } from "../source-ids-in-view.ts";
import { createWords } from "../words.ts";
import { createEmbedTexts } from "./texts.ts";

/** Whose figures these are, and the way to the whole atlas with the same selection. */
export function EmbedFoot(props: { explorer: Explorer; showSource: ShowSource }) {
  const words = createWords(props.explorer);
  const text = createEmbedTexts(props.explorer);
  const sources = createMemo(() => sourcesOf(props.explorer.index, sourceIdsInView(props.explorer)));
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
        href={wholeAtlas(props.explorer)}
        // The camera is in the address only when the map rests: it is read when the link is about to be followed.
        onPointerDown={(event) => followCamera(event.currentTarget, props.explorer)}
        onFocus={(event) => followCamera(event.currentTarget, props.explorer)}
      >
        {text("open")}
        <span class="hidden-visually"> ({text("newTab")})</span>
        <span aria-hidden="true">↗</span>
      </a>
    </footer>
  );
}

/** The place that is looked at, in as much detail; the whole world is left to the other window's own frame. */
function followCamera(link: HTMLAnchorElement, explorer: Explorer): void {
  const size = mapSize();
  link.href = withHash(wholeAtlas(explorer), cameraForWidth(location.hash, size, size.width));
}

/** The atlas with this selection, without the frame around it. */
function wholeAtlas(explorer: Explorer): string {
  const search = writeLink({
    selection: { ...explorer.selection },
    language: explorer.language(),
    theme: explorer.themeChoice(),
    place: null,
    editing: null,
    embed: null,
  });
  return `${location.origin}${location.pathname}${search === "" ? "" : `?${search}`}`;
}
