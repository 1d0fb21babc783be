import { createLateList } from "../../model/late-list.ts";
import type { NamedTable } from "./table-definition.ts";

/** Tables that features bring: they come with the table's own program. */
export const LATE_TABLES = createLateList<NamedTable>();
