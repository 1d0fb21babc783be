import { Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import { useExplorer } from "../../state/explorer-context.tsx";
import { Section } from "../kit/Section.tsx";
import { useWords } from "../kit/words.ts";
import { Bloc } from "./Bloc.tsx";
import { Suppliers } from "./Suppliers.tsx";
import { useSupplyTexts } from "./texts.ts";

/** MSP partners as one bloc with its members, and the resource-rich countries as suppliers. */
export function Partners(props: { showSource: ShowSource }) {
  const { link } = useExplorer();
  const t = useSupplyTexts();
  const words = useWords();
  const only = () => (link.selection.minerals.length === 1 ? link.selection.minerals[0] : undefined);
  return (
    <Show when={only()}>
      {(mineral) => (
        <Section
          title={t("partners.title")}
          unit={t("partners.unit", { mineral: words.mineral(mineral()), year: link.selection.year })}
        >
          <Bloc showSource={props.showSource} />
          <Suppliers showSource={props.showSource} />
        </Section>
      )}
    </Show>
  );
}
