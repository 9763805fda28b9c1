"use client";

import { useTranslations } from "next-intl";
import { useReducer } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { EntryRowText } from "@/lib/domain/entry";
import { emptyReport } from "@/lib/domain/next-report";
import { toFormTexts } from "@/lib/schema/row-form";
import { MainFields } from "@/components/admin/entry/main-fields";
import { MoreFields } from "@/components/admin/entry/more-fields";
import { reduceReport } from "@/components/admin/entry/report-reducer";
import rowStyles from "@/components/admin/entry/row-card.module.css";
import { RowProvider, type EntryLists } from "@/components/admin/entry/row-context";
import { RowVerdict } from "@/components/admin/entry/row-verdict";
import { useExamination, type Examine } from "@/components/admin/entry/use-examination";
import styles from "./correct-form.module.css";

/** The row of entry within a plain form: its fields, what it means, and what speaks against it. */
export function LiveRow({
  row: start,
  lists,
  tag,
  showMissing,
  examine,
}: {
  row: EntryRowText;
  lists: EntryLists;
  /** BCP 47 tag of the interface. */
  tag: string;
  showMissing: boolean;
  examine: Examine;
}) {
  const t = useTranslations("admin.entry");
  const [{ report }, dispatch] = useReducer(reduceReport, start, (first) => ({
    report: { ...emptyReport(""), rows: [first] },
    removed: null,
  }));
  const { described, stale } = useExamination(report, examine);
  const row = report.rows[0] ?? start;
  const isNone = row.kind === "not_available";
  const choices = described ?? { siblings: [], figures: [], events: [] };
  const place = { row, described: described?.rows[0] ?? null, showMissing, lists, choices };
  return (
    <I18nProvider locale={tag}>
      <RowProvider value={{ ...place, dispatch }}>
        <div className={styles.live}>
          {Object.entries(toFormTexts(row)).map(([name, [text]]) => (
            <input key={name} type="hidden" name={name} value={text} />
          ))}
          <MainFields row={row} />
          <RowVerdict stale={stale}>
            <MoreFields />
            <div className={rowStyles.actions}>
              <button
                type="button"
                className={rowStyles.action}
                aria-pressed={isNone}
                onClick={() =>
                  dispatch({ do: "kind", row: row.key, kind: isNone ? "figure" : "not_available" })
                }
              >
                {t("kind.not_available")}
              </button>
            </div>
          </RowVerdict>
        </div>
      </RowProvider>
    </I18nProvider>
  );
}
