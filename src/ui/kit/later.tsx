import { type Component, createResource, Match, Switch } from "solid-js";
import { Dynamic } from "solid-js/web";
import { useWords } from "./words.ts";

/**
 * A part of the page whose program comes when it is first shown. Where it does not come (a lost network) it says so in
 * its place and offers to try again; the rest of the page stays.
 */
export function later<Props extends object>(load: () => Promise<{ default: Component<Props> }>): Component<Props> {
  return (props: Props) => {
    const words = useWords();
    const [part, { refetch }] = createResource(load);
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
