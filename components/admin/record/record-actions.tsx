import type { FigureRecordView } from "@/lib/domain/review-views";
import { figureRecordPath } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./record-actions.module.css";

/** What can be done to a figure from its record; `restore` starts at a state of its history. */
export const RECORD_ACTIONS = ["correct", "supersede", "withdraw", "redact"] as const;
export type RecordAction = (typeof RECORD_ACTIONS)[number];

/** Links to the forms that the person may use; each opens on the same page. */
export function RecordActions({
  figureId,
  may,
  open,
  language: { t, locale },
}: {
  figureId: string;
  may: FigureRecordView["may"];
  /** The one that is open. */
  open: string | null;
  language: Language;
}) {
  const offered = RECORD_ACTIONS.filter((action) => may[action]);
  if (offered.length === 0) return null;
  return (
    <nav aria-label={t("admin.record.actions")} className={styles.actions}>
      {offered.map((action) => {
        const query = new URLSearchParams({ do: action });
        return (
          <a
            key={action}
            href={`${localizePath(figureRecordPath(figureId, query), locale)}#form`}
            aria-current={open === action ? "true" : undefined}
          >
            {t(`admin.record.action.${action}`)}
          </a>
        );
      })}
    </nav>
  );
}
