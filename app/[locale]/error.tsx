"use client";

import { MessagePage } from "@/components/ui/message-page";
import styles from "./error.module.css";
import { useErrorTexts } from "@/components/ui/error-texts";
import { RetryButton } from "@/components/ui/retry-button";

/** Shown in place of a page that could not be made. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const texts = useErrorTexts();
  if (texts === null) return null;
  return (
    <main className={styles.page}>
      <MessagePage title={texts.title} text={texts.text}>
        <p>
          <RetryButton onRetry={reset}>{texts.retry}</RetryButton>
        </p>
      </MessagePage>
    </main>
  );
}
