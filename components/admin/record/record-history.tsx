import type { FigureRecordView, SavedState } from "@/lib/domain/review-views";
import { figureRecordPath } from "@/lib/config/paths";
import { describeSavedReason } from "@/lib/i18n/describe-saved-reason";
import { describeFinding } from "@/lib/i18n/describe-finding";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Badge } from "@/components/ui/badge";
import { sayPerson } from "@/components/admin/review/review-words";
import { CommentList } from "@/components/admin/review/comment-list";
import { StateFacts } from "@/components/admin/review/review-changes";
import { findBase } from "./find-base";
import { SavedReason } from "@/components/figures/saved-reason";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./record-history.module.css";
import { StateChanges } from "./state-changes";

/** Every saved state of a figure, the latest first: who, when, why, what changed, what was decided. */
export function RecordHistory({
  record: { states, current, status, may },
  nameOf,
  language,
}: {
  record: FigureRecordView;
  /** The short name of an organisation by its code. */
  nameOf: (code: string) => string;
  language: Language;
}) {
  return (
    <ol className={styles.history}>
      {states.map((state, i) => (
        <li key={state.revision} id={`revision-${state.revision}`} className={styles.state}>
          <SavedBy
            state={state}
            isCurrent={status === "published" && state.revision === current.figure.revision}
            language={language}
          />
          <StateChanges before={findBase(states, i)} after={state} language={language} />
          <Decision state={state} nameOf={nameOf} language={language} />
          <div className={styles.ways}>
            <Disclosure>
              <summary className={styles.summary}>
                {language.t("admin.record.history.whole")}
              </summary>
              <div className={styles.whole}>
                <StateFacts reported={state.reported} language={language} />
              </div>
            </Disclosure>
            {may.restore && i > 0 && <Restore state={state} language={language} />}
          </div>
        </li>
      ))}
    </ol>
  );
}

function SavedBy({
  state: { revision, savedAt, savedBy, reason },
  isCurrent,
  language,
}: {
  state: SavedState;
  isCurrent: boolean;
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <div>
      <h3 className={styles.title}>
        {t("admin.record.history.revision", { number: formatNumber(revision, locale) })}{" "}
        {isCurrent && <Badge>{t("admin.record.history.isPublished")}</Badge>}
      </h3>
      <p className={styles.meta}>
        <bdi>{sayPerson(savedBy, language)}</bdi>
        {t("common.comma")}
        <time dateTime={savedAt}>{describeInstant(savedAt, language)}</time>
      </p>
      <p>
        <SavedReason language={language}>{reason}</SavedReason>
      </p>
    </div>
  );
}

function Decision({
  state: { review, decider, comments },
  nameOf,
  language,
}: {
  state: SavedState;
  nameOf: (code: string) => string;
  language: Language;
}) {
  if (review === null) return null;
  const { t } = language;
  const { status, decidedAt, warnings } = review;
  return (
    <div className={styles.decision}>
      <p className={styles.meta}>
        {status === "in_review" || decider === null || decidedAt === null
          ? t("admin.review.status.in_review")
          : t(`admin.review.decided.${status}`, {
              name: decider.name,
              date: describeInstant(decidedAt, language),
            })}
      </p>
      {warnings.map((warning) => (
        <p key={warning.code} className={styles.warning}>
          {describeFinding(warning, language, nameOf)}{" "}
          {t("admin.review.item.reasonLine", {
            reason: describeSavedReason(warning.reason, language) ?? warning.reason,
          })}
        </p>
      ))}
      {comments.length > 0 && <CommentList comments={comments} language={language} />}
    </div>
  );
}

function Restore({ state, language: { t, locale } }: { state: SavedState; language: Language }) {
  const { revision, reported } = state;
  const query = new URLSearchParams({ do: "restore", revision: String(revision) });
  const number = formatNumber(revision, locale);
  return (
    <a
      href={`${localizePath(figureRecordPath(reported.figure.id, query), locale)}#form`}
      aria-label={t("admin.record.restore.title", { revision: number })}
    >
      {t("admin.record.restore.action")}
    </a>
  );
}
