import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { figureRecordPath } from "@/lib/config/paths";
import { isAllowed } from "@/lib/domain/permissions";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { toSearchParams } from "@/lib/schema/page-query";
import { parseReviewQuery, writeReviewQuery } from "@/lib/schema/review-query";
import { listAttachments } from "@/lib/work/attachments/list-attachments";
import { readReviewItem } from "@/lib/work/read-review-item";
import { orNotFound } from "@/lib/auth/or-not-found";
import { CommentList } from "@/components/admin/review/comment-list";
import { DocumentEvidence } from "@/components/admin/review/document-evidence";
import { DoneNotice } from "@/components/admin/review/done-notice";
import { sayDone } from "@/components/admin/review/review-words";
import { QueueWalk } from "@/components/admin/review/queue-walk";
import { ReviewChanges } from "@/components/admin/review/review-changes";
import { ReviewChart } from "@/components/admin/review/review-chart";
import { ReviewDecision } from "@/components/admin/review/review-decision";
import { ReviewEvidence } from "@/components/admin/review/review-evidence";
import { ReviewIntro } from "@/components/admin/review/review-intro";
import { ReviewWarnings } from "@/components/admin/review/review-warnings";
import { Section } from "@/components/ui/section";
import {
  approveAction,
  cancelAction,
  sendBackAction,
} from "@/app/[locale]/(admin)/admin/review/actions";
import { nameOrganisations } from "@/app/[locale]/(admin)/admin/_lists/name-organisations";
import styles from "./review.module.css";

type Props = PageProps<"/[locale]/admin/review/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.review.title") };
}

/** One state under review: what changes, on what evidence, and the decision. */
export default async function ReviewItemPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("admin.enter");
  const asked = toSearchParams(await searchParams);
  const query = parseReviewQuery(asked);
  const at = new Date();
  const found = await orNotFound(readReviewItem(actor, { reviewId: id, filter: query.filter, at }));
  const { item, reason, line } = found;
  const { review, subject, comments } = item;
  const written = writeReviewQuery(query);
  const documentId = subject.of === "figure" ? subject.after.document.id : review.subjectId;
  const owner = { kind: "document", id: documentId } as const;
  const files = await listAttachments(actor, { owner });
  const nameOf = await nameOrganisations(actor, language);
  return (
    <>
      <QueueWalk review={found} query={written} language={language} />
      <DoneNotice text={sayDone(asked.get("done"), language)} />
      <ReviewIntro item={item} at={at} language={language} />
      <div className={styles.columns}>
        <div>
          <Section
            id="changes"
            title={t(
              subject.before === null ? "admin.review.item.newFigure" : "admin.review.item.changes",
            )}
          >
            <ReviewChanges item={item} reason={reason} language={language} />
          </Section>
          {review.warnings.length > 0 && (
            <Section id="warnings" title={t("admin.review.item.warnings")}>
              <ReviewWarnings warnings={review.warnings} nameOf={nameOf} language={language} />
            </Section>
          )}
          {comments.length > 0 && (
            <Section id="comments" title={t("admin.review.item.comments")}>
              <CommentList comments={comments} language={language} />
            </Section>
          )}
          {subject.of === "figure" && (
            <Section
              id="series"
              title={t("admin.review.item.series")}
              aside={
                <a href={localizePath(figureRecordPath(review.subjectId), language.locale)}>
                  {t("admin.review.item.record")}
                </a>
              }
            >
              <ReviewChart line={line} after={subject.after} language={language} />
            </Section>
          )}
        </div>
        <div>
          <Section id="evidence" title={t("admin.review.item.evidence")}>
            {subject.of === "figure" ? (
              <ReviewEvidence reported={subject.after} files={files} language={language} />
            ) : (
              <DocumentEvidence subject={subject} files={files} language={language} />
            )}
          </Section>
          <Section id="decision" title={t("admin.review.decide.title")}>
            <ReviewDecision
              item={item}
              toSend={{ review: review.id, query: written.toString(), next: found.nextId ?? "" }}
              actions={{ approve: approveAction, sendBack: sendBackAction, cancel: cancelAction }}
              maySendBack={isAllowed(actor, "figure.send_back", review.crisisId)}
              language={language}
            />
          </Section>
        </div>
      </div>
    </>
  );
}
