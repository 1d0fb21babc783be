/** A line of the trend by name. */
export function TrendKey(props: { name: string; dashed: boolean }) {
  return (
    <span>
      <svg viewBox="0 0 24 10" aria-hidden="true">
        <path d="M0,5H24" stroke="currentColor" stroke-width="3" stroke-dasharray={props.dashed ? "6 3" : "none"} />
      </svg>
      {props.name}
    </span>
  );
}
