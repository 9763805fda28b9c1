"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { formatNumber } from "@/lib/i18n/format";
import { Disclosure } from "@/components/ui/disclosure";
import type { DescribedReport } from "./described-report";
import { FieldFrame } from "./field-frame";
import { focusField, readGridKey } from "./grid-keys";
import type { ReportAction, ReportState } from "./report-reducer";
import { RowCard } from "./row-card";
import type { EntryLists, RowChoices } from "./row-context";
import { useDateNote } from "./row-fields";
import styles from "./row-list.module.css";

/** Before the report was looked at. */
const NO_CHOICES: RowChoices = { siblings: [], figures: [], events: [] };

/** The figures of a report, a row each, worked by keys alone where somebody wants to. */
export function RowList({
  state,
  described,
  stale,
  showMissing,
  lists,
  dispatch,
}: {
  state: ReportState;
  described: DescribedReport | null;
  stale: boolean;
  showMissing: boolean;
  lists: EntryLists;
  dispatch: (action: ReportAction) => void;
}) {
  const t = useTranslations("admin.entry");
  const locale = useLocale();
  const grid = useRef<HTMLOListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const wanted = useRef<{ row: string; field: string } | null>(null);
  const { report, removed } = state;
  const { rows } = report;

  useEffect(() => {
    const { current } = wanted;
    if (current && grid.current && focusField(grid.current, current.row, current.field))
      wanted.current = null;
  }, [rows]);
  useEffect(() => {
    if (removed !== null) undo.current?.focus();
  }, [removed]);

  const add = (below: string | null) => {
    const key = makeKey();
    wanted.current = { row: key, field: "indicator" };
    dispatch({ do: "add", below, key });
  };
  const onKey = (event: KeyboardEvent) => {
    const move = readGridKey(event.nativeEvent);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move.kind === "add") return add(move.row);
    if (move.kind === "duplicate") {
      const key = makeKey();
      wanted.current = { row: key, field: move.field };
      return dispatch({ do: "duplicate", row: move.row, key });
    }
    const next = rows[rows.findIndex(({ key }) => key === move.row) + move.by];
    if (next && grid.current) focusField(grid.current, next.key, move.field);
    else if (move.by === 1 && event.key === "Enter") add(null);
  };

  return (
    <section className={styles.part} aria-labelledby="figures">
      <div className={styles.head}>
        <h2 id="figures">{t("figures")}</h2>
        <Disclosure className={styles.keys}>
          <summary>{t("keys.title")}</summary>
          <dl>
            {(["down", "up", "add", "duplicate", "list"] as const).map((name) => (
              <div key={name}>
                <dt>
                  <kbd>{t(`keys.${name}.key`)}</kbd>
                </dt>
                <dd>{t(`keys.${name}.does`)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
      {rows.length > 1 && <CommonDay state={state} dispatch={dispatch} />}
      <ol ref={grid} className={styles.rows} onKeyDownCapture={onKey}>
        {rows.map((row, index) => (
          <RowCard
            key={row.key}
            row={row}
            number={formatNumber(index + 1, locale)}
            described={described?.rows.find(({ key }) => key === row.key) ?? null}
            stale={stale}
            showMissing={showMissing}
            lists={lists}
            choices={described ?? NO_CHOICES}
            dispatch={dispatch}
            makeKey={makeKey}
          />
        ))}
      </ol>
      {removed !== null && (
        <p className={styles.undo}>
          {t("removed")}{" "}
          {removed.freed.length > 0 &&
            `${t("removedWhole", {
              count: removed.freed.length,
              number: formatNumber(removed.freed.length, locale),
            })} `}
          <button
            ref={undo}
            type="button"
            className={styles.button}
            onClick={() => {
              wanted.current = { row: removed.row.key, field: "indicator" };
              dispatch({ do: "undo" });
            }}
          >
            {t("undo")}
          </button>
        </p>
      )}
      <button type="button" className={styles.button} onClick={() => add(null)}>
        {t("addRow")}
      </button>
    </section>
  );
}

/** One day for all rows, since most reports have one. */
function CommonDay({
  state,
  dispatch,
}: {
  state: ReportState;
  dispatch: (action: ReportAction) => void;
}) {
  const t = useTranslations("admin.entry");
  const days = new Set(state.report.rows.map(({ asOf }) => asOf).filter((day) => day !== ""));
  const [common = ""] = days.size === 1 ? days : [];
  return (
    <div className={styles.common}>
      <FieldFrame
        id="common-day"
        name="commonDay"
        label={t("commonDay")}
        note={useDateNote(common, "last")}
        problems={[]}
        onFix={() => {}}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            value={common}
            placeholder={days.size > 1 ? t("differs") : ""}
            onChange={(event) => dispatch({ do: "asOf", from: common, to: event.target.value })}
          />
        )}
      </FieldFrame>
    </div>
  );
}

function makeKey(): string {
  return Math.random().toString(36).slice(2, 10);
}
