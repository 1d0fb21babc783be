import { For, Index, Show } from "solid-js";
import { CHINA } from "../../model/china.ts";
import type { PartyGroup } from "../../model/selection.ts";
import type { GroupTotal } from "../../model/views.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { changesByDate } from "./group-changes.ts";
import "./GroupTotals.css";

/** Exports and imports of each group, and how much of the imports comes from the processor. */
export function GroupTotals(props: { totals: readonly GroupTotal[] }) {
  const { link } = useExplorer();
  const words = useWords();
  const processor = () => words.country(link.selection.processor);
  return (
    <Section title={words.t("answer.groups")} unit={words.t("answer.groupsNote")}>
      <table class="group-totals" aria-label={words.t("answer.groups")}>
        <thead>
          <tr>
            <th scope="col" class="hidden-visually">
              {words.t("answer.group")}
            </th>
            <th scope="col">{words.t("answer.exports")}</th>
            <th scope="col">{words.t("answer.imports")}</th>
            <th scope="col">{words.t("answer.fromProcessor", { processor: processor() })}</th>
          </tr>
        </thead>
        <tbody>
          <Index each={props.totals}>
            {(total) => (
              <tr>
                <th scope="row">
                  <span aria-hidden="true" class={`swatch ${total().group}`} />
                  {words.t(`party.${total().group}`)}
                </th>
                <td class="number">{words.amount(total().exports)}</td>
                <td class="number">{words.amount(total().imports)}</td>
                <td class="number">{fromProcessor(total().group, total())}</td>
              </tr>
            )}
          </Index>
        </tbody>
      </table>
      <GroupNotes />
    </Section>
  );

  /** The processor's own row has no share: it does not import from itself. */
  function fromProcessor(group: PartyGroup, total: GroupTotal): string {
    const own = group === "china" && link.selection.processor === CHINA;
    return own || total.importsFromProcessorPart === null ? "–" : words.share(total.importsFromProcessorPart);
  }
}

/** Who is in two groups, who came or went in the year, and what is shown before the launch. */
function GroupNotes() {
  const { link, facts } = useExplorer();
  const words = useWords();
  const groups = () => facts.groups();
  const names = (iso3s: readonly string[]) => words.list(iso3s.map(words.country));
  return (
    <>
      <Show when={link.selection.lens !== "all"}>
        <p class="note">{words.t("answer.groupsLens")}</p>
      </Show>
      <Show when={groups().beforeLaunch}>
        <p class="note">{words.t("answer.beforeLaunch")}</p>
      </Show>
      <For each={groups().beforeLaunch ? [] : changesByDate(groups().changes)}>
        {(change) => (
          <p class="note">
            {words.t(change.joined ? "answer.joined" : "answer.left", {
              names: names(change.iso3s),
              date: words.date(change.date),
            })}
          </p>
        )}
      </For>
      <Show when={groups().both.length > 0}>
        <p class="note">{words.t("answer.groupsBoth", { names: names(groups().both) })}</p>
      </Show>
      <Show when={groups().resourceRichInForum.length > 0}>
        <p class="note">{words.t("answer.groupsForum", { names: names(groups().resourceRichInForum) })}</p>
      </Show>
    </>
  );
}
