"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useReducer, useState } from "react";
import type { ReadLanguage, ReadText } from "@/lib/domain/pasted-report";
import { referredRow } from "@/lib/domain/row-reference";
import { formatNumber } from "@/lib/i18n/format";
import { useCodeOptions } from "@/components/admin/entry/code-options";
import { cutText } from "./cut-text";
import { judgeSuggestions } from "./judge-suggestions";
import type { NameLists } from "./name-lists";
import { NameOptions } from "./name-options";
import { NothingFound } from "./nothing-found";
import type { Verdict } from "./paste-state";
import { ReadAgain } from "./read-again";
import { ReportText } from "./report-text";
import { SuggestionCard } from "./suggestion-card";
import { DraftBar } from "./draft-bar";
import styles from "./suggestions.module.css";
import { readPlainForm } from "./typed-before";
import type { useLight } from "./use-light";
import { useScripts } from "@/components/ui/use-scripts";

/** The text with its numbers marked, and what they say, for the person to judge. */
export function Suggestions({
  text,
  read,
  verdicts,
  problems,
  languages,
  lists,
  light: { lit, lighting },
  busy,
}: {
  text: string;
  read: ReadText;
  verdicts: Record<string, Verdict>;
  problems: Record<string, string>;
  languages: readonly { value: ReadLanguage; label: string }[];
  lists: NameLists;
  light: ReturnType<typeof useLight>;
  busy: boolean;
}) {
  const t = useTranslations("admin.paste");
  const locale = useLocale();
  const [state, dispatch] = useReducer(judgeSuggestions, {
    steps: [],
    figures: read.figures.map((figure) => ({
      ...figure,
      verdict: verdicts[figure.row.key] ?? "open",
    })),
  });
  const scripts = useScripts();
  // Where scripts run already, the figures on the page are those of an earlier reading.
  const [before] = useState(() => (scripts ? null : readPlainForm()));
  useEffect(() => {
    if (before !== null) dispatch({ do: "adopt", typed: before });
  }, [before]);
  const made = useCodeOptions();
  // Two hundred figures are not drawn anew for each key that is pressed.
  const [options] = useState(made);
  const lines = useMemo(() => cutText(text, read.figures), [text, read.figures]);
  const names = useMemo(
    () =>
      read.figures.map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, " ").trim()),
    [text, read.figures],
  );
  const verdictOf = (key: string | null) =>
    state.figures.find(({ row }) => row.key === key)?.verdict ?? null;
  const count = read.figures.length;
  return (
    <div className={styles.desk}>
      <DraftBar state={state} dispatch={dispatch} busy={busy} />
      <div className={styles.text}>
        <div className={styles.head}>
          <h2>{t("textTitle")}</h2>
          <ReadAgain read={read} languages={languages} busy={busy} />
        </div>
        <ReportText
          lines={lines}
          language={read.language}
          lit={lit}
          figures={state.figures}
          lighting={lighting}
        />
      </div>
      <section className={styles.list} aria-labelledby="found">
        <div className={styles.head}>
          <h2 id="found">{t("found", { count, number: formatNumber(count, locale) })}</h2>
        </div>
        {read.found > count && (
          <p className={styles.note}>
            {t("more", {
              found: formatNumber(read.found, locale),
              shown: formatNumber(count, locale),
            })}
          </p>
        )}
        {count === 0 ? <NothingFound /> : <p className={styles.note}>{t("draftHint")}</p>}
        <ol className={styles.cards}>
          {state.figures.map((figure) => (
            <SuggestionCard
              key={figure.row.key}
              figure={figure}
              text={text}
              names={names}
              wholeVerdict={verdictOf(referredRow(figure.row.partOf))}
              language={read.language}
              lit={lit?.key === figure.row.key ? lit : null}
              problems={problems}
              options={options}
              dispatch={dispatch}
              lighting={lighting}
            />
          ))}
        </ol>
      </section>
      <NameOptions id="paste-origins" options={lists.organisations} />
      <NameOptions id="paste-places" options={lists.places} />
    </div>
  );
}
