import { Notice } from "@/components/ui/notice";
import { RetryButton } from "@/components/ui/retry-button";
import type { TaskProgress } from "./follow-task";
import { SpokenText } from "./spoken-text";
import styles from "./task-progress.module.css";

export interface TaskTexts {
  /** What is being done. */
  running: string;
  /** Where nobody knows what became of it. */
  lost: string;
  reload: string;
}

/** How far long work is; read out now and then. */
export function TaskProgressBar({
  progress,
  isLost,
  texts,
}: {
  progress: TaskProgress | null;
  isLost: boolean;
  texts: TaskTexts;
}) {
  return (
    <>
      {progress !== null && (
        <div className={styles.progress}>
          <span aria-hidden="true">{progress.text || texts.running}</span>
          <SpokenText text={progress.text || texts.running} />
          <progress
            aria-label={texts.running}
            {...(progress.share === null ? {} : { value: progress.share, max: 1 })}
          />
        </div>
      )}
      {isLost && (
        <div role="alert">
          <Notice>
            <p>{texts.lost}</p>
            <p>
              <RetryButton onRetry={() => window.location.reload()}>{texts.reload}</RetryButton>
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}
