import "./FigureButton.css";

/** A number that says where it comes from when it is asked. */
export function FigureButton(props: { figure: string; open: () => void }) {
  return (
    <button type="button" class="figure-button number" onClick={() => props.open()}>
      {props.figure}
    </button>
  );
}
