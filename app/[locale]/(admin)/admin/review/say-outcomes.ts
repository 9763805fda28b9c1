import type { FormState } from "@/lib/domain/action-result";
import type { Actor } from "@/lib/domain/permissions";
import type { RefusalReason } from "@/lib/domain/refusal";
import { describeRefusal } from "@/lib/i18n/describe-refusal";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { ApprovalOutcome } from "@/lib/work/approve-reviews";
import { readReviews } from "@/lib/work/read-reviews";
import { describeSubject } from "@/components/admin/review/review-words";

/** A longer list is not read; those left out are still in the queue. */
const MOST_SAID = 20;

/** What became of many reviews: how many were approved, and of each other one why it was not. */
export async function sayOutcomes(
  actor: Actor | null,
  outcomes: readonly ApprovalOutcome[],
  language: Language,
): Promise<Partial<FormState>> {
  const { t, locale } = language;
  const refused = new Map(
    outcomes.flatMap(({ reviewId, outcome }) =>
      outcome === "approved" ? [] : [[reviewId, outcome] as const],
    ),
  );
  const approved = outcomes.length - refused.size;
  const done = t("admin.review.queue.approved", {
    count: approved,
    number: formatNumber(approved, locale),
  });
  if (refused.size === 0) return { done };
  const items = await readReviews(actor, { reviewIds: [...refused.keys()].slice(0, MOST_SAID) });
  const lines = items.flatMap(({ review, subject }) => {
    const reason = refused.get(review.id);
    const figure = describeSubject(subject, language);
    const said = t("admin.review.queue.notApproved", { figure });
    return reason ? [`${said} ${describeRefusal(wholeOf(reason), language)}`] : [];
  });
  const further = refused.size - items.length;
  const rest = { count: further, number: formatNumber(further, locale) };
  if (further > 0) lines.push(t("admin.review.queue.notApprovedFurther", rest));
  return { done, result: { label: "", text: lines.join("\n") } };
}

/** A decision has no fields of its own: what is wrong with one is wrong with the whole. */
export function wholeOf(reason: RefusalReason): RefusalReason {
  if (reason.kind !== "invalid") return reason;
  return { ...reason, problems: reason.problems.map((found) => ({ ...found, field: null })) };
}
