import type { FigureDetail, ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { formatDate, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Section } from "@/components/ui/section";
import { FigureLines } from "./figure-line";

/** How a number stands to others: editions, parts, additions, the event that it counts. */
export function FigureRelations({
  detail: { reported, supersedes, supersededBy, partOf, parts, additionalTo, event },
  standings,
  language,
}: {
  detail: FigureDetail;
  standings: Standings;
  language: Language;
}) {
  const { t, locale } = language;
  const because = (later: ReportedFigure): string => {
    const reason = later.figure.supersedeReason;
    return reason === null ? "" : ` (${t(`codes.supersedeReason.${reason}`)})`;
  };
  const groups = [
    supersededBy && {
      key: "supersededBy",
      title: t("figure.relation.supersededBy") + because(supersededBy),
      figures: [supersededBy],
    },
    supersedes && {
      key: "supersedes",
      title: t("figure.relation.supersedes") + because(reported),
      figures: [supersedes],
    },
    partOf && { key: "partOf", title: t("figure.relation.partOf"), figures: [partOf] },
    additionalTo && {
      key: "additionalTo",
      title: t("figure.relation.additionalTo"),
      figures: [additionalTo],
    },
    parts.length > 0 && { key: "parts", title: t("figure.relation.parts"), figures: parts },
  ].filter((group) => group !== null && group !== false);
  if (groups.length === 0 && event === null) return null;
  return (
    <Section id="relations" title={t("figure.relations")}>
      {event !== null && (
        <p>
          {t("figure.relation.event", {
            title: localName(event.title, locale),
            date: formatDate(event.startDate, locale),
          })}
        </p>
      )}
      {groups.map(({ key, title, figures }) => (
        <div key={key}>
          <h3>{title}</h3>
          <FigureLines figures={figures} standings={standings} language={language} crisis={false} />
        </div>
      ))}
    </Section>
  );
}
