"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import type { EntryRowText } from "@/lib/domain/entry";
import type { DescribedRow } from "./described-report";
import { MainFields } from "./main-fields";
import { MoreFields } from "./more-fields";
import type { ReportAction } from "./report-reducer";
import styles from "./row-card.module.css";
import { RowProvider, type EntryLists, type RowChoices } from "./row-context";
import { RowVerdict } from "./row-verdict";

/** One figure of a report: its fields on a line, and below them what they mean. */
export const RowCard = memo(function RowCard({
  row,
  number,
  described,
  stale,
  showMissing,
  lists,
  choices,
  dispatch,
  makeKey,
}: {
  row: EntryRowText;
  /** Its place among the rows, as it is written. */
  number: string;
  described: DescribedRow | null;
  stale: boolean;
  showMissing: boolean;
  lists: EntryLists;
  choices: RowChoices;
  dispatch: (action: ReportAction) => void;
  makeKey: () => string;
}) {
  const t = useTranslations("admin.entry");
  return (
    <RowProvider value={{ row, described, showMissing, lists, choices, dispatch }}>
      <li className={styles.row} data-row={row.key}>
        <fieldset className={styles.fieldset}>
          <legend className={styles.legend}>{t("row", { number })}</legend>
          <MainFields row={row} />
          <RowVerdict stale={stale}>
            <MoreFields />
            <div className={styles.actions}>
              {(["not_available", "no_change"] as const).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className={styles.action}
                  aria-pressed={row.kind === kind}
                  onClick={() =>
                    dispatch({
                      do: "kind",
                      row: row.key,
                      kind: row.kind === kind ? "figure" : kind,
                    })
                  }
                >
                  {t(`kind.${kind}`)}
                </button>
              ))}
              <button
                type="button"
                className={styles.action}
                onClick={() => dispatch({ do: "duplicate", row: row.key, key: makeKey() })}
              >
                {t("duplicate")}
                <span className={styles.hidden}> {t("row", { number })}</span>
              </button>
              <button
                type="button"
                className={styles.action}
                onClick={() => dispatch({ do: "remove", row: row.key })}
              >
                {t("remove")}
                <span className={styles.hidden}> {t("row", { number })}</span>
              </button>
            </div>
          </RowVerdict>
        </fieldset>
      </li>
    </RowProvider>
  );
});
