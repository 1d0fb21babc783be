import { createEffect, on, Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { later } from "../kit/later.tsx";
import { returnFocus } from "../kit/return-focus.ts";
import { useWords } from "../kit/words.ts";
import { pageTitle } from "./page-subject.ts";
import "./PageSlot.css";

const Page = later(() => import("./Page.tsx"));

/** The reading page over the map, if one is open. The focus goes to its title and comes back when it is closed. */
export function PageSlot(props: { showSource: ShowSource }) {
  const explorer = useExplorer();
  const words = useWords();
  const page = () => explorer.link.selection.page;
  let title: HTMLElement | undefined;
  returnFocus(() => page() !== "", {});
  createEffect(on(page, (now) => now !== "" && title?.focus()));
  return (
    <Show when={page() !== ""}>
      <section class="page" aria-label={pageTitle(explorer)}>
        <header>
          <h2
            class="page-title"
            tabindex="-1"
            ref={(element) => {
              title = element;
            }}
          >
            {pageTitle(explorer)}
          </h2>
          <button
            type="button"
            class="card-close"
            aria-label={words.t("page.close")}
            onClick={() => explorer.link.select({ page: "" })}
          >
            <span aria-hidden="true">×</span>
          </button>
        </header>
        {/* It scrolls, and a page of text alone has nothing else to focus. */}
        <div class="page-body" tabindex="0">
          <Page showSource={props.showSource} />
        </div>
      </section>
    </Show>
  );
}
