import type { MembershipRecord } from "../../pipeline/facts/memberships.ts";
import type { GroupId } from "../../src/model/types.ts";

/** Rows of a group that hold on a day (YYYY-MM-DD). Both ends count; a month or year counts as a whole. */
export function membersOn(memberships: readonly MembershipRecord[], group: GroupId, day: string): MembershipRecord[] {
  return memberships.filter(
    (row) => row.group === group && row.from <= day && (row.to === "" || day <= row.to || day.startsWith(row.to)),
  );
}
