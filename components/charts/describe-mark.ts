import type { ChartPoint } from "@/lib/series/chart-point";
import type { FallReason, RoleReason, SupersedeReason } from "@/lib/domain/codes";
import { FALL_REASONS, ROLE_REASONS, SUPERSEDE_REASONS } from "@/lib/domain/codes";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** What a reader has to be told about a point, a sentence each; empty for an ordinary one. */
export function describeMarks(
  point: Pick<
    ChartPoint,
    "mark" | "reason" | "computedBy" | "registeredLate" | "gapBefore" | "onLine"
  >,
  language: Language,
): string[] {
  const { t } = language;
  return [
    ...(point.mark === null
      ? []
      : [t(`charts.marks.${point.mark}`, { reason: describeReason(point, language) })]),
    ...(point.computedBy === null ? [] : [t("charts.marks.computedBy", { who: point.computedBy })]),
    ...(point.registeredLate === null
      ? []
      : [
          t("charts.marks.registeredLate", {
            number: formatNumber(point.registeredLate, language.locale),
          }),
        ]),
    ...(point.gapBefore && point.onLine ? [t("charts.marks.gapBefore")] : []),
  ];
}

function describeReason(
  { mark, reason }: Pick<ChartPoint, "mark" | "reason">,
  { t }: Language,
): string {
  if (reason === null) return t("charts.marks.noReason");
  if (mark === "fall" && isOf(FALL_REASONS, reason)) return t(`codes.fallReason.${reason}`);
  if (mark === "superseded" && isOf(SUPERSEDE_REASONS, reason))
    return t(`codes.supersedeReason.${reason}`);
  return isOf(ROLE_REASONS, reason) ? t(`codes.roleReason.${reason}`) : t("charts.marks.noReason");
}

function isOf<T extends FallReason | RoleReason | SupersedeReason>(
  list: readonly T[],
  reason: string,
): reason is T {
  return (list as readonly string[]).includes(reason);
}
