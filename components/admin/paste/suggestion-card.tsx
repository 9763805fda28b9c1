"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo } from "react";
import type { ReadLanguage } from "@/lib/domain/pasted-report";
import { referredRow } from "@/lib/domain/row-reference";
import { formatNumber } from "@/lib/i18n/format";
import { suggestedName } from "@/lib/schema/paste-form";
import { classNames } from "@/components/ui/class-names";
import type { CodeOptions } from "@/components/admin/entry/code-options";
import type { JudgedFigure, Judgement } from "./judge-suggestions";
import type { Verdict } from "./paste-state";
import { cardId, markId } from "./report-text";
import styles from "./suggestion-card.module.css";
import { SuggestionFields } from "./suggestion-fields";
import { type Lighting, type Lit } from "./use-light";
import { useScripts } from "@/components/ui/use-scripts";

/** One figure that the text states: its words, its fields, and what becomes of it. */
export const SuggestionCard = memo(function SuggestionCard({
  figure,
  text,
  language,
  names,
  wholeVerdict,
  lit,
  problems,
  options,
  dispatch,
  lighting,
}: {
  figure: JudgedFigure;
  text: string;
  language: ReadLanguage;
  /** The words of each figure of the text, in order. */
  names: readonly string[];
  /** How the figure stands that this one is a part of; null where it is no part. */
  wholeVerdict: Verdict | null;
  /** Whether it is pointed at, on either side. */
  lit: Lit | null;
  problems: Record<string, string>;
  options: CodeOptions;
  dispatch: (judgement: Judgement) => void;
  lighting: Lighting;
}) {
  const t = useTranslations("admin.paste");
  const locale = useLocale();
  const scripts = useScripts();
  const { row, verdict } = figure;
  const { key } = row;
  const number = formatNumber(Number(key), locale);
  const isDropped = verdict === "dropped";
  const judge = (next: JudgedFigure["verdict"]) => dispatch({ do: "verdict", key, verdict: next });
  const own = (field: string | null): Lit => ({ key, field, from: "list" });
  const whole = wholeVerdict === null ? null : referredRow(row.partOf);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Pointing lights up the number in the text; keys do so from the fields within.
    <li
      id={cardId(key)}
      tabIndex={-1}
      className={classNames(styles.card, lit !== null && styles.lit)}
      data-verdict={verdict}
      onMouseEnter={(event) => lighting.point(event, own(null))}
      onMouseLeave={lighting.leave}
      onFocus={({ target }) => lighting.focus(own(fieldOf(target)))}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) lighting.focus(null);
      }}
    >
      <fieldset className={styles.fieldset}>
        <legend className={styles.legend}>
          <span className={styles.number}>{t("figure", { number })}</span>{" "}
          <q dir="auto" lang={language}>
            {names[Number(key) - 1]}
          </q>
        </legend>
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name={suggestedName(key, "excerpt")} value={row.excerpt} />
        {isDropped ? <input type="hidden" name="dropped" value={key} /> : null}
        <div hidden={isDropped}>
          <SuggestionFields
            figure={figure}
            text={text}
            names={names}
            wholeVerdict={wholeVerdict}
            problems={problems}
            options={options}
            dispatch={dispatch}
            litField={lit?.field ?? null}
            onPoint={(event, field) => lighting.point(event, own(field))}
          />
        </div>
        <div className={styles.actions}>
          {!isDropped && (
            <label className={styles.accept}>
              <input
                type="checkbox"
                name="accepted"
                value={key}
                checked={verdict === "accepted"}
                onChange={(event) => judge(event.target.checked ? "accepted" : "open")}
              />
              {t("accept")}
              <span className={styles.hidden}> {t("figure", { number })}</span>
            </label>
          )}
          {scripts && (
            <button
              type="button"
              className={styles.drop}
              onClick={() => judge(isDropped ? "open" : "dropped")}
            >
              {isDropped ? t("bringBack") : t("drop")}
              <span className={styles.hidden}> {t("figure", { number })}</span>
            </button>
          )}
          <p className={styles.about}>
            <a href={`#${markId(key)}`}>{t("toText")}</a>
            {whole !== null && (
              <a href={`#${cardId(whole)}`} data-field="partOf">
                {t("part", { number: formatNumber(Number(whole), locale) })}
              </a>
            )}
          </p>
        </div>
      </fieldset>
    </li>
  );
});

/** The field that a control within a card belongs to. */
function fieldOf(control: HTMLElement): string | null {
  return control.closest<HTMLElement>("[data-field]")?.dataset["field"] ?? null;
}
