import { YEARS } from "../../model/selection.ts";
import { KEPT_YEARS, type KeptYears } from "../../offline/site-files.ts";
import { Segmented } from "../kit/Segmented.tsx";
import { useOfflineTexts } from "./texts.ts";

/** The recent years or all, each with its size: said before one chooses. */
export function YearsChoice(props: {
  legend: string;
  value: KeptYears;
  sizeOf: (years: KeptYears) => string;
  choose: (years: KeptYears) => void;
}) {
  const t = useOfflineTexts();
  const first = { recent: YEARS.recent, all: YEARS.first } as const;
  const options = () =>
    KEPT_YEARS.map((years) => ({
      value: years,
      label: t("years.option", { first: first[years], last: YEARS.last, size: props.sizeOf(years) }),
    }));
  return <Segmented legend={props.legend} options={options()} value={props.value} choose={props.choose} stacked />;
}
