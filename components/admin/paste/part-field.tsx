"use client";

import { useLocale, useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { referredRow, referToRow } from "@/lib/domain/row-reference";
import { formatNumber } from "@/lib/i18n/format";
import { suggestedName } from "@/lib/schema/paste-form";
import frameStyles from "@/components/admin/entry/field-frame.module.css";
import { classNames } from "@/components/ui/class-names";
import type { JudgedFigure, Judgement } from "./judge-suggestions";
import type { Verdict } from "./paste-state";
import { quoteWords, tellDeciding } from "./quote-words";
import styles from "./suggestion-fields.module.css";

/** Figures before and after a part among which its whole is looked for; a draft offers all. */
const NEAR = 6;

/** The figure of the text that a suggestion is a part of: one of those near it, or none. */
export function PartField({
  figure,
  text,
  names,
  wholeVerdict,
  dispatch,
  isLit,
  onPoint,
}: {
  figure: JudgedFigure;
  text: string;
  /** The words of each figure of the text, in order. */
  names: readonly string[];
  /** How the figure stands that this one is a part of; null where it is no part. */
  wholeVerdict: Verdict | null;
  dispatch: (judgement: Judgement) => void;
  isLit: boolean;
  onPoint: (event: MouseEvent, field: string) => void;
}) {
  const t = useTranslations("admin");
  const locale = useLocale();
  const { row, words } = figure;
  const own = Number(row.key);
  const whole = wholeVerdict === null ? null : Number(referredRow(row.partOf));
  const numbers = names
    .map((_, index) => index + 1)
    .filter((one) => one !== own && (Math.abs(one - own) <= NEAR || one === whole));
  if (numbers.length === 0) return null;
  const id = suggestedName(row.key, "partOf");
  const decided = words.partOf ?? [];
  // A bracket or a comma says that it is a part, but no reader would know it quoted by itself.
  const why = {
    nothing: () => t("paste.notSaid"),
    bracket: () => t("paste.whyBracket"),
    sign: () => t("paste.whyList"),
    words: () => t("paste.why", { words: quoteWords(text, decided) }),
  }[tellDeciding(text, decided)]();
  const note =
    whole === null || wholeVerdict === null || wholeVerdict === "accepted"
      ? null
      : t(wholeVerdict === "dropped" ? "paste.wholeDropped" : "paste.wholeOpen", {
          number: formatNumber(whole, locale),
        });
  return (
    <div
      className={classNames(styles.field, styles.wide)}
      data-field="partOf"
      onMouseEnter={(event) => onPoint(event, "partOf")}
    >
      <label className={frameStyles.label} htmlFor={id}>
        {t("fields.label.partOf")}
      </label>
      <select
        id={id}
        name={id}
        className={frameStyles.control}
        aria-describedby={note === null ? `${id}-why` : `${id}-note ${id}-why`}
        value={whole === null || wholeVerdict === "dropped" ? "" : referToRow(String(whole))}
        onChange={(event) =>
          dispatch({ do: "edit", key: row.key, field: "partOf", text: event.target.value })
        }
      >
        <option value="">{t("entry.none")}</option>
        {numbers.map((number) => (
          <option key={number} value={referToRow(String(number))}>
            {t("paste.wholeOption", {
              number: formatNumber(number, locale),
              words: names[number - 1] ?? "",
            })}
          </option>
        ))}
      </select>
      {note !== null && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
      <p id={`${id}-why`} className={classNames(styles.why, isLit && styles.shown)}>
        {why}
      </p>
    </div>
  );
}
