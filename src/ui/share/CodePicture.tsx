import type { QrCode } from "../../export/qr-code.ts";

/** A QR code with its quiet zone: dark on white in every theme, as readers expect. */
export function CodePicture(props: { code: QrCode; label: string }) {
  return (
    <svg class="code-picture" viewBox={props.code.viewBox} role="img" aria-label={props.label}>
      <path d={props.code.path} />
    </svg>
  );
}
