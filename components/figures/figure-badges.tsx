import type { ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { describeMarks } from "@/lib/i18n/describe-marks";
import type { Language } from "@/lib/i18n/language";
import { Badge } from "@/components/ui/badge";
import styles from "./figure-badges.module.css";

/**
 * What a reader has to know of a figure before using it, in the words of its series' picture; nothing
 * for one that simply stands on the line.
 */
export function FigureBadges({
  reported: { figure },
  standings,
  language,
  late = true,
}: {
  reported: ReportedFigure;
  standings: Standings;
  language: Language;
  /** Tells what part was registered late; false beside a sentence that does. */
  late?: boolean;
}) {
  const { t } = language;
  const { onLine = true, mark = null, reason = null } = standings.get(figure.id) ?? {};
  const { registeredLate } = figure;
  const badges = [
    // That there is no number stands where the number would.
    ...describeMarks(
      {
        ...figure,
        onLine,
        reason,
        mark: mark === "not_available" ? null : mark,
        registeredLate: late ? registeredLate : null,
      },
      language,
    ),
    figure.fallReason !== null &&
      mark !== "fall" &&
      t("figure.fallBecause", { reason: t(`codes.fallReason.${figure.fallReason}`) }),
    figure.provisional && t("figure.provisional"),
  ].filter((text) => text !== false);
  if (badges.length === 0) return null;
  return (
    <span className={styles.badges}>
      {badges.map((text) => (
        <Badge key={text} quiet>
          {text}
        </Badge>
      ))}
    </span>
  );
}
