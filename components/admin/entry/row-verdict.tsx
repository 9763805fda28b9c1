"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EntryPlot } from "@/components/charts/entry-plot";
import { useCodeOptions } from "./code-options";
import type { DescribedFinding, DescribedSeries } from "./described-report";
import { Fixes } from "./field-frame";
import { useRow } from "./row-context";
import { SelectField } from "./row-fields";
import styles from "./row-verdict.module.css";

/** What a row means, where it would stand, and what speaks against it; `children` stand below. */
export function RowVerdict({ stale, children }: { stale: boolean; children: ReactNode }) {
  const { row, described } = useRow();
  const t = useTranslations("admin.entry");
  const {
    sentence = null,
    links = [],
    series = null,
    findings = [],
    chart = null,
  } = described ?? {};
  return (
    <div className={styles.verdict} aria-busy={stale}>
      <div className={styles.words}>
        {row.kind === "no_change" ? (
          <p className={styles.sentence}>{t("noChangeSentence")}</p>
        ) : (
          sentence && <p className={styles.sentence}>{sentence}</p>
        )}
        {links.map((link) => (
          <p key={link} className={styles.series}>
            {link}
          </p>
        ))}
        {series && <FoundSeries series={series} />}
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <Finding key={finding.code + finding.text} finding={finding} />
            ))}
          </ul>
        )}
        {children}
      </div>
      {chart && (
        <div className={styles.chart}>
          <EntryPlot {...chart} />
        </div>
      )}
    </div>
  );
}

function FoundSeries({ series }: { series: DescribedSeries }) {
  const t = useTranslations("admin.entry");
  return (
    <p className={styles.series}>
      <b>{series.isNew ? t("newSeries") : t("series")}</b>{" "}
      {series.path === null ? (
        series.title
      ) : (
        <a href={series.path} target="_blank" rel="noreferrer">
          {series.title}
        </a>
      )}
      {" · "}
      {series.detail}
      {series.last !== null && (
        <>
          {" · "}
          <span>{series.last}</span>
        </>
      )}
    </p>
  );
}

function Finding({ finding }: { finding: DescribedFinding }) {
  const { row, type, dispatch } = useRow();
  const t = useTranslations("admin.entry");
  const options = useCodeOptions();
  const id = `${row.key}-reason-${finding.code}`;
  const isError = finding.level === "error";
  return (
    <li className={isError ? `${styles.finding} ${styles.error}` : styles.finding}>
      <p>
        <b>{isError ? t("error") : t("warning")}</b> {finding.text}
      </p>
      <Fixes fixes={finding.fixes} onFix={type} />
      {finding.code === "fall_without_reason" && (
        <div className={styles.reason}>
          <SelectField name="fallReason" options={options.fallReason} empty={t("none")} />
        </div>
      )}
      {!isError && (
        <div className={styles.reason} data-cell={`reason-${finding.code}`}>
          <label htmlFor={id}>{t("reason")}</label>
          <input
            id={id}
            dir="auto"
            autoComplete="off"
            value={row.reasons[finding.code] ?? ""}
            onChange={(event) =>
              dispatch({
                do: "reason",
                row: row.key,
                code: finding.code,
                text: event.target.value,
              })
            }
          />
        </div>
      )}
    </li>
  );
}
