import { NextIntlClientProvider } from "next-intl";
import type { FigureRecordView } from "@/lib/domain/review-views";
import type { CorrectState } from "./correct-state";
import type { FormAction } from "@/components/admin/forms/action-form";
import { ActionForm } from "@/components/admin/forms/action-form";
import { formatNumber, intlTag } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { MESSAGES } from "@/lib/i18n/messages";
import { evidencePath, figureRecordPath } from "@/lib/config/paths";
import { localizePath } from "@/lib/i18n/localize-path";
import { toEntryRow } from "@/lib/schema/figure-row";
import { toFormTexts } from "@/lib/schema/row-form";
import type { Attachment } from "@/lib/domain/attachment";
import type { ActionResult } from "@/lib/domain/action-result";
import type { EntryReportText } from "@/lib/domain/entry";
import type { DescribedReport } from "@/components/admin/entry/described-report";
import { organisationOptions, placeOptions } from "@/components/admin/entry/entry-options";
import { KeptCopies } from "@/components/figures/kept-copies";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { RedactionReach } from "./redaction-reach";
import { CorrectForm } from "./correct-form";
import { listRowGroups, type RowLists } from "./row-specs";
import type { OpenForm } from "./open-form";

export interface RecordFormActions {
  correct: (before: CorrectState, form: FormData) => Promise<CorrectState>;
  /** Says what a corrected row of that figure means. */
  examine: (figureId: string, report: EntryReportText) => Promise<ActionResult<DescribedReport>>;
  withdraw: FormAction;
  restore: FormAction;
  redact: FormAction;
  supersede: FormAction;
}

/** The form that the address of a record asks for, above everything else on the page. */
export function RecordForm({
  open,
  record,
  files,
  lists,
  today,
  actions,
  language,
}: {
  open: OpenForm;
  record: FigureRecordView;
  /** Kept with the figure's document. */
  files: readonly Attachment[];
  lists: RowLists;
  /** The day in UTC. */
  today: string;
  actions: RecordFormActions;
  language: Language;
}) {
  const { t, locale } = language;
  const figureId = record.current.figure.id;
  const revision = open.form === "restore" ? formatNumber(open.revision, locale) : "";
  return (
    <Section
      id="form"
      title={t(`admin.record.${open.form}.title`, { revision })}
      aside={
        <a href={localizePath(figureRecordPath(figureId), locale)}>{t("admin.record.close")}</a>
      }
    >
      {open.form === "redact" && <RedactionReach language={language} />}
      {open.form === "redact" && files.length > 0 && (
        <Notice>
          <p>{t("admin.record.redact.files")}</p>
          <KeptCopies
            documentId={record.current.document.id}
            attachments={files}
            language={language}
          />
          <p>
            <a href={localizePath(evidencePath(record.current.document.id), locale)}>
              {t("admin.attachments.ofDocument")}
            </a>
          </p>
        </Notice>
      )}
      {open.form === "correct" ? (
        <Correct record={record} lists={lists} actions={actions} language={language} />
      ) : (
        <ActionForm
          key={open.form}
          action={actions[open.form]}
          lede={t(`admin.record.${open.form}.lede`)}
          hidden={{
            figure: figureId,
            baseRevision: String(record.lastRevision),
            ...(open.form === "restore" ? { revision: String(open.revision) } : {}),
          }}
          fields={fieldsOf(open.form, today, language)}
          submit={t(`admin.record.${open.form}.submit`)}
        />
      )}
    </Section>
  );
}

function fieldsOf(form: Exclude<OpenForm["form"], "correct">, today: string, { t }: Language) {
  if (form === "supersede") return [];
  const reason = {
    kind: "long" as const,
    name: "reason",
    label: t(`admin.record.${form}.reason`),
    required: true,
  };
  if (form === "restore") return [reason];
  if (form === "redact") {
    return [
      {
        kind: "text" as const,
        name: "text",
        label: t("admin.record.redact.text"),
        required: true,
      },
      reason,
    ];
  }
  return [
    {
      kind: "choice" as const,
      name: "by",
      label: t("admin.record.withdraw.by"),
      value: "source",
      options: (["source", "us"] as const).map((value) => ({
        value,
        label: t(`admin.record.withdraw.${value}`),
        hint: t(`admin.record.withdraw.${value}Hint`),
      })),
    },
    {
      kind: "date" as const,
      name: "on",
      label: t("admin.record.withdraw.on"),
      value: today,
      required: true,
    },
    reason,
  ];
}

function Correct({
  record,
  lists,
  actions,
  language,
}: {
  record: FigureRecordView;
  lists: RowLists;
  actions: RecordFormActions;
  language: Language;
}) {
  const { t, locale } = language;
  const head = record.states[0]?.reported ?? record.current;
  const { codes, admin } = MESSAGES[locale];
  return (
    <NextIntlClientProvider
      locale={locale}
      timeZone="UTC"
      messages={{ codes, admin: { entry: admin.entry, fields: admin.fields } }}
    >
      <CorrectForm
        action={actions.correct}
        examine={actions.examine.bind(null, head.figure.id)}
        tag={intlTag(locale)}
        lists={{
          organisations: organisationOptions(lists.organisations, language),
          places: placeOptions(lists.places, [], language),
        }}
        figureId={head.figure.id}
        lastRevision={record.lastRevision}
        groups={listRowGroups(lists, language)}
        texts={toFormTexts(toEntryRow(head))}
        words={{
          reason: t("admin.record.correct.reason"),
          reasonHint: t("admin.record.correct.reasonHint"),
          findings: t("admin.record.correct.findings"),
          submit: t("admin.record.correct.submit"),
          submitMerged: t("admin.record.merge.submit"),
          title: t("admin.record.merge.title"),
          mine: t("admin.record.merge.mine"),
          theirs: t("admin.record.merge.theirs"),
          contested: t("admin.record.merge.contested"),
          empty: t("admin.record.merge.empty"),
          same: t("admin.record.merge.same"),
        }}
      />
    </NextIntlClientProvider>
  );
}
