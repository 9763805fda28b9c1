"use client";

import { MessagePage } from "@/components/ui/message-page";
import styles from "./error.module.css";
import { useErrorTexts } from "@/components/ui/error-texts";
import { RetryButton } from "@/components/ui/retry-button";

/** Shown where a page that is open in the browser cannot show the next. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const texts = useErrorTexts();
  if (texts === null) return null;
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  return (
    <main className={styles.page}>
      <MessagePage title={texts.title} text={texts.text}>
        <p>
          <RetryButton onRetry={retry}>{texts.retry}</RetryButton>
        </p>
        {digest !== null && (
          <p className={styles.report}>
            {texts.report} <code dir="ltr">{digest}</code>
          </p>
        )}
      </MessagePage>
    </main>
  );
}
