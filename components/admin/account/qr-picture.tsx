import styles from "./qr-picture.module.css";

/** A QR code from its rows, "1" for a dark square; dark on light in either theme, as readers want it. */
export function QrPicture({ rows, label }: { rows: string[]; label: string }) {
  const size = rows.length;
  const path = rows
    .flatMap((row, y) =>
      [...row.matchAll(/1+/g)].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      ),
    )
    .join("");
  return (
    <svg className={styles.picture} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
