import { Show } from "solid-js";
import { useExplorer } from "../../src/state/explorer-context.tsx";
import { useWords } from "../../src/ui/kit/words.ts";
import { useSkeletonTexts } from "./texts.ts";

/** Where the flows in view begin. */
export default function StartsPanel() {
  const explorer = useExplorer();
  const words = useWords();
  const t = useSkeletonTexts();
  const starts = () => explorer.facts.starts?.() ?? [];
  return (
    <Show when={explorer.link.selection.starts && starts()[0]}>
      {(first) => (
        <p class="starts">
          {t("feature.skeleton.panel", { count: starts().length, name: words.countryAt(first().country) })}
        </p>
      )}
    </Show>
  );
}
