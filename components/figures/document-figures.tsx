import type { DocumentDetail } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { DocumentLine } from "./document-line";
import { FigureLines } from "./figure-line";
import { KeptCopies } from "./kept-copies";
import { TakeList } from "./take-list";

/** One document and every figure that it states. */
export function DocumentFigures({
  detail: { document, attachments, figures, total },
  standings,
  language,
}: {
  detail: DocumentDetail;
  standings: Standings;
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <>
      <p>
        <DocumentLine document={document} language={language} />
      </p>
      <KeptCopies documentId={document.id} attachments={attachments} language={language} />
      <p>
        {t("figure.shown", {
          shown: formatNumber(figures.length, locale),
          count: total,
          number: formatNumber(total, locale),
        })}
      </p>
      {total > 0 && (
        <TakeList
          list="figures"
          query={new URLSearchParams({ document: document.id })}
          language={language}
        />
      )}
      <FigureLines figures={figures} standings={standings} language={language} />
    </>
  );
}
