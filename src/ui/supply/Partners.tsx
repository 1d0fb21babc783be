import { Show } from "solid-js";
import type { ShowSource } from "../../model/provenance.ts";
import type { Explorer } from "../../state/explorer-types.ts";
import { Section } from "../kit/Section.tsx";
import { createWords } from "../kit/words.ts";
import { Bloc } from "./Bloc.tsx";
import { Suppliers } from "./Suppliers.tsx";
import { createSupplyTexts } from "./texts.ts";

/** MSP partners as one bloc with its members, and the resource-rich countries as suppliers. */
export function Partners(props: { explorer: Explorer; showSource: ShowSource }) {
  const t = createSupplyTexts(props.explorer);
  const words = createWords(props.explorer);
  const only = () =>
    props.explorer.link.selection.minerals.length === 1 ? props.explorer.link.selection.minerals[0] : undefined;
  return (
    <Show when={only()}>
      {(mineral) => (
        <Section
          title={t("partners.title")}
          unit={t("partners.unit", { mineral: words.mineral(mineral()), year: props.explorer.link.selection.year })}
        >
          <Bloc explorer={props.explorer} showSource={props.showSource} />
          <Suppliers explorer={props.explorer} showSource={props.showSource} />
        </Section>
      )}
    </Show>
  );
}
