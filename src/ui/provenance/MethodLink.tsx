import { useExplorer } from "../../state/explorer-context.tsx";
import { useWords } from "../kit/words.ts";

/** Leads from an estimate to the page that says how it is computed. */
export function MethodLink() {
  const { link } = useExplorer();
  const words = useWords();
  return (
    <button type="button" class="link-button screen-only" onClick={() => link.select({ page: "method" })}>
      {words.t("page.methodLink")}
    </button>
  );
}
