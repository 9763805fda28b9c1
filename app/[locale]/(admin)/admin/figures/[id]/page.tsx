import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { orNotFound } from "@/lib/auth/or-not-found";
import { utcDay } from "@/lib/domain/utc-day";
import { languageOfPath } from "@/lib/i18n/language";
import { toSearchParams } from "@/lib/schema/page-query";
import { listAttachments } from "@/lib/work/attachments/list-attachments";
import { readFigureRecord } from "@/lib/work/read-figure-record";
import { readOpenForm } from "@/components/admin/record/open-form";
import { RecordActions } from "@/components/admin/record/record-actions";
import { RecordForm } from "@/components/admin/record/record-form";
import { RecordHistory } from "@/components/admin/record/record-history";
import { RecordIntro } from "@/components/admin/record/record-intro";
import { RecordTrail } from "@/components/admin/record/record-trail";
import { DoneNotice } from "@/components/admin/review/done-notice";
import { StateFacts } from "@/components/admin/review/review-changes";
import { ReviewEvidence } from "@/components/admin/review/review-evidence";
import { Section } from "@/components/ui/section";
import {
  correctAction,
  examineCorrection,
  redactAction,
  restoreAction,
  supersedeAction,
  withdrawAction,
} from "./actions";
import { listRowChoices } from "./list-row-choices";
import { nameOrganisations } from "@/app/[locale]/(admin)/admin/_lists/name-organisations";
import styles from "./record.module.css";

type Props = PageProps<"/[locale]/admin/figures/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.record.title") };
}

const DONE = ["corrected", "withdrawn", "restored", "redacted"] as const;

/** Everything on record about one figure, and what can be done to it. */
export default async function FigureRecordPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("admin.enter");
  const asked = toSearchParams(await searchParams);
  const record = await orNotFound(readFigureRecord(actor, { figureId: id }));
  const owner = { kind: "document", id: record.current.document.id } as const;
  const files = await listAttachments(actor, { owner });
  const nameOf = await nameOrganisations(actor, language);
  const open = readOpenForm(asked, record);
  const done = DONE.find((one) => one === asked.get("done"));
  const isLatest = record.status === "draft" || record.status === "in_review";
  return (
    <>
      <DoneNotice text={done === undefined ? null : t(`admin.record.done.${done}`)} />
      <RecordIntro record={record} language={language} />
      <RecordActions figureId={id} may={record.may} open={open?.form ?? null} language={language} />
      {open !== null && (
        <RecordForm
          open={open}
          record={record}
          files={files}
          lists={await listRowChoices(actor, record, language)}
          today={utcDay(new Date())}
          actions={{
            correct: correctAction,
            examine: examineCorrection,
            withdraw: withdrawAction,
            restore: restoreAction,
            redact: redactAction,
            supersede: supersedeAction,
          }}
          language={language}
        />
      )}
      <div className={styles.columns}>
        <Section id="state" title={t(isLatest ? "admin.record.latest" : "admin.record.now")}>
          <StateFacts reported={record.current} language={language} />
        </Section>
        <Section id="evidence" title={t("admin.review.item.evidence")}>
          <ReviewEvidence reported={record.current} files={files} language={language} />
        </Section>
      </div>
      <Section id="history" title={t("admin.record.history.title")}>
        <RecordHistory record={record} nameOf={nameOf} language={language} />
      </Section>
      <Section id="trail" title={t("admin.record.audit.title")}>
        <RecordTrail record={record} language={language} />
      </Section>
    </>
  );
}
