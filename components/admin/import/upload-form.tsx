"use client";

import { useId, useState, type DragEvent } from "react";
import { withQuery } from "@/lib/config/paths";
import { classNames } from "@/components/ui/class-names";
import buttonStyles from "@/components/ui/button.module.css";
import { Notice } from "@/components/ui/notice";
import styles from "./upload-form.module.css";
import { useUpload } from "./use-upload";

export interface UploadTexts {
  file: string;
  hint: string;
  drop: string;
  send: string;
  sending: string;
  reading: string;
  failed: string;
  tooLarge: string;
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
  locale: string;
  /** Why the last file was not taken; null where none was refused. */
  problem: string | null;
  /** A larger file is refused. */
  mostBytes: number;
  texts: UploadTexts;
}) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const { upload, share, problem = known } = useUpload(address, locale, mostBytes, texts);
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
            type="submit"
            aria-disabled={share !== null || undefined}
            className={classNames(buttonStyles.button, buttonStyles.strong)}
          >
            {texts.send}
          </button>
        </div>
        <p className={classNames(styles.hint, styles.drop)}>{texts.drop}</p>
        <div aria-live="polite" className={styles.live}>
          {share !== null && (
            <div className={styles.progress}>
              <span>{share < 1 ? texts.sending : texts.reading}</span>
              <progress
                aria-label={texts.sending}
                {...(share < 1 ? { value: share, max: 1 } : {})}
              />
            </div>
          )}
        </div>
      </div>
    </form>
  );
}
