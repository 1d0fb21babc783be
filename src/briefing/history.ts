/** What was, what is, and what was undone. Values are immutable: keeping them costs no copies. */
export interface History<Value> {
  /** Oldest first. */
  readonly past: readonly Value[];
  readonly present: Value;
  /** Next to be redone first. */
  readonly future: readonly Value[];
  /** What the last change was part of, such as typing in one field; null where the next change stands alone. */
  readonly group: string | null;
  /** When the last change was made, milliseconds. */
  readonly changedAt: number;
}

/** Changes that can be undone. Each holds on to what differs only. */
const MOST_CHANGES = 200;
/** A pause in typing after which the next letter is a change of its own, milliseconds. */
const PAUSE_MILLISECONDS = 1000;

/** The history of a value that nobody has changed yet. */
export function newHistory<Value>(value: Value): History<Value> {
  return { past: [], present: value, future: [], group: null, changedAt: Number.NEGATIVE_INFINITY };
}

/**
 * Makes a change that can be undone. Changes of the same group without a pause between them are undone at once.
 * @param group null for a change that stands alone
 * @param now milliseconds, of any clock that only goes forward
 */
export function record<Value>(
  history: History<Value>,
  value: Value,
  group: string | null,
  now: number,
): History<Value> {
  if (value === history.present) {
    return history;
  }
  const goesOn = group !== null && group === history.group && now - history.changedAt < PAUSE_MILLISECONDS;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST_CHANGES);
  return { past, present: value, future: [], group, changedAt: now };
}

/** Replaces the present without a change that could be undone, such as going to another step. */
export function withPresent<Value>(history: History<Value>, present: Value): History<Value> {
  return { ...history, present, group: null };
}

/** The value before the last change; the same history where there is none. */
export function undone<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  return before === undefined
    ? history
    : {
        ...history,
        past: history.past.slice(0, -1),
        present: before,
        future: [history.present, ...history.future],
        group: null,
      };
}

/** The change that was last undone, again; the same history where there is none. */
export function redone<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  return next === undefined
    ? history
    : { ...history, past: [...history.past, history.present], present: next, future, group: null };
}
