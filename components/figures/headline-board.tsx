import type { ReactNode } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { HEADLINE_SLOTS } from "@/lib/domain/codes";
import type { Headline } from "@/lib/domain/model";
import type { Language } from "@/lib/i18n/language";
import styles from "./headline-board.module.css";
import { HeadlineCard } from "./headline-card";
import { OtherCounts } from "./other-counts";

const COLUMNS = 3;

/**
 * A crisis' leading figures side by side, one column a slot, with further counts under each. Where
 * everything is of one slot, its counts stand side by side in their order.
 */
export function HeadlineBoard({
  headlines,
  language,
  knownOn = null,
  brief = false,
  sparklines,
}: {
  headlines: Headline[];
  language: Language;
  knownOn?: CalendarDate | null;
  /** Leading figures only, without their reports: for a list of crises. */
  brief?: boolean;
  /** Small pictures of series by their ids. */
  sparklines?: ReadonlyMap<string, ReactNode>;
}) {
  const ranked = headlines.toSorted((a, b) => a.rank - b.rank);
  const slots = HEADLINE_SLOTS.map((slot) => ranked.filter((headline) => headline.slot === slot));
  const single = slots.filter((slot) => slot.length > 0).length === 1;
  const columns = single
    ? ranked.slice(0, brief ? COLUMNS : ranked.length).map((headline) => [headline])
    : slots;
  return (
    <div className={styles.board}>
      {columns.map(([first, ...others], column) =>
        first === undefined ? null : (
          <div
            key={first.series.id}
            className={styles.column}
            style={{ gridColumn: `${(column % COLUMNS) + 1}` }}
          >
            <HeadlineCard
              headline={first}
              language={language}
              knownOn={knownOn}
              report={!brief}
              sparkline={sparklines?.get(first.series.id) ?? null}
            />
            {!brief && <OtherCounts headlines={others} language={language} />}
          </div>
        ),
      )}
    </div>
  );
}
