import { statedFields } from "@/lib/domain/figure-fields";
import type { ReportedFigure } from "@/lib/domain/model";
import type { ReviewItem, ReviewSubject } from "@/lib/domain/review-views";
import type { Language } from "@/lib/i18n/language";
import disclosureStyles from "@/components/ui/disclosure.module.css";
import { Facts } from "@/components/ui/facts";
import { ChangesTable, type Change } from "./changes-table";
import { FieldText, listChanges, listDocumentChanges } from "./list-changes";
import { SavedReason } from "@/components/figures/saved-reason";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./review-changes.module.css";
import { nameField } from "./review-words";

/** What approval would change, field by field; of a new figure the whole. */
export function ReviewChanges({
  item: { subject, review },
  reason,
  language,
}: {
  item: ReviewItem;
  /** Why the state was saved, in the words of whoever did. */
  reason: string;
  language: Language;
}) {
  const { t } = language;
  if (subject.of === "figure" && subject.before === null) {
    return <StateFacts reported={subject.after} language={language} />;
  }
  const changes = changesOf(subject, language);
  const waits = review.status === "in_review";
  return (
    <div className={styles.changes}>
      {reason !== "" && (
        <p>
          {t("admin.review.item.reason")}
          {t("common.colon")} <SavedReason language={language}>{reason}</SavedReason>
        </p>
      )}
      {changes.length === 0 ? (
        <p>{t("admin.review.item.noChanges")}</p>
      ) : (
        <ChangesTable
          changes={changes}
          heads={{
            before: t(waits ? "admin.review.item.before" : "admin.review.item.beforeThen"),
            after: t("admin.review.item.after"),
          }}
          language={language}
        />
      )}
      {subject.of === "figure" && (
        <Disclosure>
          <summary className={disclosureStyles.summary}>
            {t("admin.review.item.wholeState")}
          </summary>
          <div className={styles.whole}>
            <StateFacts reported={subject.after} language={language} />
          </div>
        </Disclosure>
      )}
    </div>
  );
}

function changesOf(subject: ReviewSubject, language: Language): Change[] {
  if (subject.of === "document") {
    return listDocumentChanges(subject.before, subject.after, language);
  }
  return subject.before === null ? [] : listChanges(subject.before, subject.after, language);
}

/** Everything that a state of a figure says. */
export function StateFacts({
  reported,
  language,
}: {
  reported: ReportedFigure;
  language: Language;
}) {
  return (
    <Facts
      facts={statedFields(reported).map((field) => ({
        term: nameField(field, language),
        value: <FieldText reported={reported} field={field} language={language} />,
      }))}
    />
  );
}
