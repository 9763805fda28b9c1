"use client";

import { useId, useRef, useState, type DragEvent } from "react";
import { withQuery } from "@/lib/config/paths";
import type { Locale } from "@/lib/i18n/locales";
import { classNames } from "@/components/ui/class-names";
import buttonStyles from "@/components/ui/button.module.css";
import { Notice } from "@/components/ui/notice";
import styles from "./upload-form.module.css";
import { UploadProgress, type UploadProgressTexts } from "./upload-progress";
import { useUpload, type UploadProblems } from "./use-upload";

export interface UploadTexts extends UploadProblems, UploadProgressTexts {
  file: string;
  hint: string;
  drop: string;
  send: string;
  cancelled: string;
}

/** Takes a spreadsheet from a field, or dropped onto it; a plain form where no script runs. */
export function UploadForm({
  address,
  locale,
  problem: known,
  mostBytes,
  texts,
}: {
  address: string;
  /** The language in which the answer speaks. */
  locale: Locale;
  /** Why the last file was not taken; null where none was refused. */
  problem: string | null;
  /** A larger file is refused. */
  mostBytes: number;
  texts: UploadTexts;
}) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const submit = useRef<HTMLButtonElement>(null);
  const {
    upload,
    cancel,
    sent,
    isCancelled,
    problem = known,
  } = useUpload(address, locale, mostBytes, texts);
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    upload(event.dataTransfer.files[0] ?? null);
  };
  return (
    <form
      action={withQuery(address, new URLSearchParams({ locale }))}
      method="post"
      encType="multipart/form-data"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        upload((new FormData(event.currentTarget).get("file") as File | null) ?? null);
      }}
    >
      {problem !== null && (
        <div role="alert">
          <Notice>{problem}</Notice>
        </div>
      )}
      <div
        className={classNames(styles.field, isOver && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={take}
      >
        <label htmlFor={id}>{texts.file}</label>
        <p id={`${id}-hint`} className={styles.hint}>
          {texts.hint}
        </p>
        <div className={styles.choice}>
          <input
            id={id}
            type="file"
            name="file"
            required
            accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
            aria-describedby={`${id}-hint`}
          />
          <button
            ref={submit}
            type="submit"
            aria-disabled={sent !== null || undefined}
            className={classNames(buttonStyles.button, buttonStyles.strong)}
          >
            {texts.send}
          </button>
        </div>
        <p className={classNames(styles.hint, styles.drop)}>{texts.drop}</p>
        {sent !== null && (
          <UploadProgress
            sent={sent}
            locale={locale}
            texts={texts}
            onCancel={() => {
              cancel();
              // The button that was pressed goes away.
              submit.current?.focus();
            }}
          />
        )}
        <output className={classNames(styles.hint, styles.live)}>
          {isCancelled ? texts.cancelled : ""}
        </output>
      </div>
    </form>
  );
}
