import {
  FALL_REASONS,
  ROLE_REASONS,
  SUPERSEDE_REASONS,
  type FallReason,
  type RoleReason,
  type SupersedeReason,
} from "@/lib/domain/codes";
import type { Figure } from "@/lib/domain/model";
import { markText, type Standing } from "@/lib/domain/standing";
import { formatNumber } from "./format";
import type { Language } from "./language";

/** A figure as far as a reader has to be told something before using it. */
export type Marked = Standing & Pick<Figure, "computedBy" | "registeredLate">;

/** What a reader has to be told about a figure, a sentence each; empty for an ordinary one. */
export function describeMarks(
  point: Marked & { gapBefore?: boolean },
  language: Language,
): string[] {
  const { t, locale } = language;
  const { computedBy, registeredLate } = point;
  const text = markText(point);
  return [
    ...(text === null ? [] : [t(`charts.marks.${text}`, { reason: reasonOf(point, language) })]),
    ...(computedBy === null ? [] : [t("charts.marks.computedBy", { who: computedBy })]),
    ...(registeredLate === null
      ? []
      : [t("charts.marks.registeredLate", { number: formatNumber(registeredLate, locale) })]),
    ...(point.gapBefore && point.onLine ? [t("charts.marks.gapBefore")] : []),
  ];
}

function reasonOf({ mark, reason }: Standing, { t }: Language): string {
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
