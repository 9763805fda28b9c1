"use client";

import { useTranslations } from "next-intl";
import type { EntryDocumentText } from "@/lib/domain/entry";
import type { ListOption } from "@/lib/schema/rank-options";
import { ChoiceBox } from "./choice-box";
import type { DescribedReport } from "./described-report";
import styles from "./document-part.module.css";
import { FieldFrame } from "./field-frame";
import { useDateNote } from "./row-fields";

export interface DocumentFields {
  document: EntryDocumentText;
  described: DescribedReport | null;
  /** Whether fields that are still empty are pointed at. */
  showMissing: boolean;
  organisations: readonly ListOption[];
  languages: readonly { value: string; label: string }[];
  onChange: (fields: Partial<EntryDocumentText>) => void;
}

/** The parts of a document that is not on record; one at the same address is offered instead. */
export function NewDocument({
  document,
  described,
  showMissing,
  organisations,
  languages,
  onChange,
}: DocumentFields) {
  const t = useTranslations("admin");
  const dateNote = useDateNote(document.published, "last");
  const frame = (name: Exclude<keyof EntryDocumentText, "id">) => ({
    id: `document-${name}`,
    name,
    label: t(`fields.label.${name}`),
    problems:
      described?.documentProblems.filter(
        ({ field, isMissing }) => field === name && (showMissing || !isMissing),
      ) ?? [],
    onFix: onChange,
  });
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <FieldFrame {...frame("url")}>
          {(control) => (
            <input
              {...control}
              type="url"
              dir="ltr"
              inputMode="url"
              autoComplete="off"
              value={document.url}
              onChange={(event) => onChange({ url: event.target.value })}
            />
          )}
        </FieldFrame>
      </div>
      {described !== null && described.recorded.length > 0 && (
        <div className={styles.recorded}>
          <p>{t("entry.recordedDocuments", { count: described.recorded.length })}</p>
          <ul>
            {described.recorded.map(({ id, title, detail }) => (
              <li key={id} className={styles.chosen}>
                <p>
                  <b dir="auto">{title}</b>
                  <br />
                  <span className={styles.detail}>{detail}</span>
                </p>
                <button type="button" className={styles.button} onClick={() => onChange({ id })}>
                  {t("entry.useDocument")}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.wide}>
        <FieldFrame {...frame("title")}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              autoComplete="off"
              value={document.title}
              onChange={(event) => onChange({ title: event.target.value })}
            />
          )}
        </FieldFrame>
      </div>
      <FieldFrame {...frame("publisher")}>
        {(control) => (
          <ChoiceBox
            control={control}
            label={t("fields.label.publisher")}
            value={document.publisher}
            options={organisations}
            nothingFound={t("entry.nothingFound")}
            onChange={(publisher) => onChange({ publisher })}
          />
        )}
      </FieldFrame>
      <FieldFrame {...frame("published")} note={dateNote}>
        {(control) => (
          <input
            {...control}
            dir="auto"
            autoComplete="off"
            value={document.published}
            onChange={(event) => onChange({ published: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame {...frame("language")}>
        {(control) => (
          <select
            {...control}
            value={document.language}
            onChange={(event) => onChange({ language: event.target.value })}
          >
            <option value="">{t("entry.unknown")}</option>
            {languages.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <div className={styles.wide}>
        <FieldFrame {...frame("note")}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              rows={1}
              value={document.note}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          )}
        </FieldFrame>
      </div>
    </div>
  );
}
