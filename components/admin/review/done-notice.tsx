import { Notice } from "@/components/ui/notice";
import styles from "./done-notice.module.css";

/** What was done on the page before; nothing for null. */
export function DoneNotice({ text }: { text: string | null }) {
  return (
    <div aria-live="polite" className={styles.done}>
      {text !== null && (
        <Notice>
          <p>{text}</p>
        </Notice>
      )}
    </div>
  );
}
