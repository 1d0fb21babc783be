import type { Explorer } from "../../state/explorer-types.ts";
import { createWords } from "../kit/words.ts";

/** Leads from an estimate to the page that says how it is computed. */
export function MethodLink(props: { explorer: Explorer }) {
  const words = createWords(props.explorer);
  return (
    <button
      type="button"
      class="link-button screen-only"
      onClick={() => props.explorer.link.select({ page: "method" })}
    >
      {words.t("page.methodLink")}
    </button>
  );
}
