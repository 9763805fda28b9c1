import { formatShare, formatSize } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import buttonStyles from "@/components/ui/button.module.css";
import { SpokenText } from "./spoken-text";
import styles from "./task-progress.module.css";
import type { Sent } from "./use-upload";

export interface UploadProgressTexts {
  sending: string;
  /** With the places of `sent`, `size` and `share`. */
  sent: string;
  reading: string;
  cancel: string;
}

/** How much of a file is sent, and what stops it. */
export function UploadProgress({
  sent: { bytes, of },
  locale,
  texts,
  onCancel,
}: {
  sent: Sent;
  locale: Locale;
  texts: UploadProgressTexts;
  onCancel: () => void;
}) {
  const isSending = bytes < of;
  const text = texts.sent
    .replace("{sent}", formatSize(bytes, locale))
    .replace("{size}", formatSize(of, locale))
    .replace("{share}", formatShare(bytes / of, locale));
  return (
    <div className={styles.progress}>
      <span aria-hidden="true">{isSending ? text : texts.reading}</span>
      <SpokenText text={isSending ? text : texts.reading} />
      <progress
        aria-label={isSending ? texts.sending : texts.reading}
        {...(isSending ? { value: bytes / of, max: 1 } : {})}
      />
      {isSending && (
        <button type="button" className={buttonStyles.button} onClick={onCancel}>
          {texts.cancel}
        </button>
      )}
    </div>
  );
}
