import { publisherShort } from "../../i18n/names.ts";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";

/** The short name of a source, which opens its entry in the list of sources. */
export function SourceButton(props: { id: string; showSource: ShowSource; tabindex?: number }) {
  const { data } = useExplorer();
  const source = () => data.index.sources.find((candidate) => candidate.id === props.id);
  const name = () => {
    const known = source();
    return known === undefined ? props.id : `${publisherShort(known)}, ${known.year}`;
  };
  return (
    <button type="button" class="link-button" tabindex={props.tabindex} onClick={() => props.showSource(props.id)}>
      {name()}
    </button>
  );
}
