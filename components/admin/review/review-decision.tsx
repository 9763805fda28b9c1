import { figureRecordPath } from "@/lib/config/paths";
import type { ReviewItem } from "@/lib/domain/review-views";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { ActionForm, type FormAction } from "@/components/admin/forms/action-form";
import { ButtonLink } from "@/components/ui/button";
import { APPROVE_ID } from "./approve-id";
import styles from "./review-decision.module.css";
import { commentableFields, nameField } from "./review-words";
import { SendBackForm } from "./send-back-form";

/** What the person who looks can decide about a review. */
export function ReviewDecision({
  item,
  toSend,
  actions,
  maySendBack,
  language,
}: {
  item: ReviewItem;
  /** With every decision: which review, the queue to go on in, and the next one there. */
  toSend: Record<"review" | "query" | "next", string>;
  actions: { approve: FormAction; sendBack: FormAction; cancel: FormAction };
  maySendBack: boolean;
  language: Language;
}) {
  const { t } = language;
  const { review, isOwn, mayApprove } = item;
  if (review.status !== "in_review") return <Over item={item} language={language} />;
  return (
    <div className={styles.decision}>
      {mayApprove ? (
        <div id={APPROVE_ID}>
          <ActionForm
            action={actions.approve}
            hidden={toSend}
            lede={t("admin.review.decide.approveHint")}
            submit={t("admin.review.decide.approve")}
          />
        </div>
      ) : (
        <p>{t(isOwn ? "admin.review.decide.own" : "admin.review.decide.notYours")}</p>
      )}
      {maySendBack && (
        <section aria-labelledby="send-back">
          <h3 id="send-back">{t("admin.review.decide.sendBackTitle")}</h3>
          <SendBackForm
            action={actions.sendBack}
            hidden={toSend}
            fields={commentableFields(item.subject).map((field) => ({
              field,
              name: nameField(field, language),
            }))}
            texts={{
              comment: t("admin.review.decide.comment"),
              fields: t("admin.review.decide.fields"),
              submit: t("admin.review.decide.sendBack"),
            }}
          />
        </section>
      )}
      {isOwn && (
        <ActionForm
          action={actions.cancel}
          hidden={toSend}
          lede={t("admin.review.decide.cancelHint")}
          submit={t("admin.review.decide.cancel")}
          quiet
        />
      )}
    </div>
  );
}

function Over({
  item: { review, isOwn, subject },
  language,
}: {
  item: ReviewItem;
  language: Language;
}) {
  const { t, locale } = language;
  const again = isOwn && review.status === "sent_back" && subject.of === "figure";
  const query = new URLSearchParams({ do: "correct" });
  return (
    <div className={styles.decision}>
      <p>{t("admin.review.decide.over")}</p>
      {again && (
        <p>
          <ButtonLink href={localizePath(figureRecordPath(review.subjectId, query), locale)}>
            {t("admin.review.decide.editAgain")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
