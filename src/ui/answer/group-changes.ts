import type { GroupsView } from "../../model/views.ts";

/** Countries (iso3) that joined or left on the same date. */
export interface GroupChange {
  readonly date: string;
  readonly joined: boolean;
  readonly iso3s: readonly string[];
}

/** Changes in the order given, those of one date and direction together: 14 countries of one day are one line. */
export function changesByDate(changes: GroupsView["changes"]): GroupChange[] {
  const together = new Map<string, GroupChange>();
  for (const { date, joined, iso3 } of changes) {
    const key = `${date} ${joined}`;
    const iso3s = together.get(key)?.iso3s ?? [];
    together.set(key, { date, joined, iso3s: [...iso3s, iso3] });
  }
  return [...together.values()];
}
