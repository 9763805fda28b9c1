import type { ReportedFigure } from "@/lib/domain/model";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Badge } from "@/components/ui/badge";
import styles from "./figure-badges.module.css";

/** What a reader has to know of a figure before using it; nothing for one that simply stands. */
export function FigureBadges({
  reported: { figure, status },
  language: { t, locale },
}: {
  reported: ReportedFigure;
  language: Language;
}) {
  const beside =
    figure.roleReason === null
      ? t("codes.role.triangulation")
      : t("figure.besideBecause", { reason: t(`codes.roleReason.${figure.roleReason}`) });
  const badges = [
    status !== "published" && t(`codes.status.${status}`),
    figure.role === "triangulation" && beside,
    figure.fallReason !== null &&
      t("figure.fallBecause", { reason: t(`codes.fallReason.${figure.fallReason}`) }),
    figure.provisional && t("figure.provisional"),
    figure.computedBy !== null && t("figure.computed"),
    figure.registeredLate !== null &&
      t("figure.registeredLate", { number: formatNumber(figure.registeredLate, locale) }),
    figure.eventId !== null && t("figure.eventToll"),
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
