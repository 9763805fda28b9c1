import type { CSSProperties } from "react";
import { FRAME_WIDTH } from "@/lib/series/frame";
import type { ChartMode } from "@/lib/series/shapes";
import type { ChartTexts } from "./chart-texts";
import { describeStop } from "./describe-stop";
import type { Stop } from "./live-points";
import styles from "./live-tooltip.module.css";

/** What stands behind the number under the cursor: value with its bound, source, document, dates. */
export function LiveTooltip({
  stop,
  mode,
  texts,
  href,
}: {
  stop: Stop;
  mode: ChartMode;
  texts: ChartTexts;
  /** The figure's page. */
  href: string;
}) {
  const words = describeStop(stop, mode, texts);
  return (
    <div data-tooltip className={styles.tooltip} style={besideOf(stop.x)}>
      <p className={styles.amount}>{words.amount}</p>
      {words.change && <p>{words.change}</p>}
      <p>
        <b>{words.source}</b> · {words.covered}
      </p>
      <p className={styles.document}>
        <bdi lang={words.language ?? undefined}>{words.title}</bdi>
        {words.publisher && (
          <>
            {" · "}
            <bdi>{words.publisher}</bdi>
          </>
        )}{" "}
        · {words.published}
      </p>
      {words.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <a href={href}>{texts.live.open}</a>
    </div>
  );
}

/** Below the picture, which it must not hide, and as far along as the cursor where there is room. */
function besideOf(x: number): CSSProperties {
  const share = Math.round((x / FRAME_WIDTH) * 1000) / 10;
  // The picture mirrors its own pixels, so this side is that of the screen.
  return { left: `clamp(0px, ${share}% - 8rem, 100% - 17rem)` };
}
