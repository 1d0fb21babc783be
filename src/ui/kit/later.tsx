import { type Component, createResource, Match, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import { loadPart } from "../../i18n/texts/part-texts.ts";
import type { Language } from "../../model/reader.ts";
import { useWords } from "./words.ts";

/**
 * A part of the page whose program comes when it is first shown. Where it does not come (a lost network) it says so in
 * its place and offers to try again; the rest of the page stays.
 * @param languages whose words it needs beside the reader's
 */
export function later<Props extends object>(
  load: () => Promise<{ default: Component<Props> }>,
  languages: readonly Language[] = [],
): Component<Props> {
  return (props: Props) => {
    const words = useWords();
    const [part, { refetch }] = createResource(() => loadPart(load, languages));
    return (
      <Switch>
        <Match when={part.error !== undefined}>
          <p class="note warning" role="alert">
            {words.t("part.failed")}{" "}
            <button type="button" class="link-button" onClick={() => refetch()}>
              {words.t("app.retry")}
            </button>
          </p>
        </Match>
        <Match when={part.error === undefined && part()}>
          {(loaded) => <Dynamic component={loaded().default} {...props} />}
        </Match>
      </Switch>
    );
  };
}
