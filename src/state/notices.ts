import { createSignal } from "solid-js";
import type { Notice } from "./explorer-types.ts";

/** Messages to the reader. The same message is not shown twice at once. */
export function createNotices() {
  const [notices, setNotices] = createSignal<readonly Notice[]>([]);
  let nextId = 1;
  const notify = (kind: Notice["kind"], key: string, values: Notice["values"] = {}) => {
    const same = (notice: Notice) => notice.key === key && JSON.stringify(notice.values) === JSON.stringify(values);
    setNotices((all) => (all.some(same) ? all : [...all, { id: nextId++, kind, key, values }]));
  };
  const dismiss = (id: number) => setNotices((all) => all.filter((notice) => notice.id !== id));
  return { shown: notices, notify, dismiss };
}
