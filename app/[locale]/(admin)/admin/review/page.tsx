import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { REVIEW_PATH, withQuery } from "@/lib/config/paths";
import { isAllowed } from "@/lib/domain/permissions";
import { formatNumber } from "@/lib/i18n/format";
import { languageOfPath, type Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { toSearchParams } from "@/lib/schema/page-query";
import { parseReviewQuery, writeReviewQuery } from "@/lib/schema/review-query";
import { MOST_AT_ONCE } from "@/lib/work/approve-waiting";
import { QUEUE_PAGE, readReviewQueue } from "@/lib/work/read-review-queue";
import { ApproveForm } from "@/components/admin/review/approve-form";
import { DoneNotice } from "@/components/admin/review/done-notice";
import { sayDone } from "@/components/admin/review/review-words";
import { QueueTabs } from "@/components/admin/review/queue-tabs";
import { ReviewFilters } from "@/components/admin/review/review-filters";
import { ReviewList } from "@/components/admin/review/review-list";
import { PageIntro } from "@/components/ui/page-intro";
import { Pagination } from "@/components/ui/pagination";
import { approveManyAction } from "./actions";

type Props = PageProps<"/[locale]/admin/review">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.review.title") };
}

/** What waits for a decision, and what was sent back. */
export default async function ReviewPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const actor = await requireActor("admin.enter");
  const asked = toSearchParams(await searchParams);
  const query = parseReviewQuery(asked);
  const at = new Date();
  const queue = await readReviewQueue(actor, { ...query, at });
  const written = writeReviewQuery(query);
  const { status } = query.filter;
  const list =
    queue.items.length === 0 ? (
      <p>{t(emptyText(status, queue.counts[status]))}</p>
    ) : (
      <ReviewList items={queue.items} query={written} at={at} language={language} />
    );
  const pageAt = (page: number): string =>
    localizePath(withQuery(REVIEW_PATH, writeReviewQuery({ ...query, page })), locale);
  return (
    <>
      <PageIntro title={t("admin.review.title")} lede={t("admin.review.lede")} />
      <QueueTabs current={query.filter.status} counts={queue.counts} language={language} />
      <DoneNotice text={sayDone(asked.get("done"), language)} />
      <ReviewFilters query={query} choices={queue.choices} language={language} />
      {isAllowed(actor, "figure.approve") ? (
        <ApproveForm
          action={approveManyAction}
          hasChoice={queue.items.some(({ mayApprove }) => mayApprove)}
          all={
            status === "in_review" && queue.total > QUEUE_PAGE
              ? describeAll(queue.total, written, language)
              : null
          }
          texts={{
            submit: t("admin.review.queue.approveChosen"),
            chooseAll: t("admin.review.queue.chooseAll"),
          }}
        >
          {list}
        </ApproveForm>
      ) : (
        list
      )}
      {queue.total > 0 && (
        <Pagination
          label={t("admin.review.queue.pages")}
          count={t("admin.review.queue.count", {
            count: queue.total,
            number: formatNumber(queue.total, locale),
          })}
          first={
            query.page === 1 ? null : { href: pageAt(1), text: t("admin.review.queue.firstPage") }
          }
          next={
            query.page * QUEUE_PAGE < queue.total
              ? { href: pageAt(query.page + 1), text: t("admin.review.queue.nextPage") }
              : null
          }
        />
      )}
    </>
  );
}

function describeAll(total: number, written: URLSearchParams, { t, locale }: Language) {
  const most = { count: total, number: formatNumber(total, locale) };
  const limit = formatNumber(MOST_AT_ONCE, locale);
  return {
    queue: written.toString(),
    summary: t("admin.review.queue.all", most),
    hint: t("admin.review.queue.allHint", { limit }),
    submit: t("admin.review.queue.approveAll", most),
  };
}

function emptyText(status: "in_review" | "sent_back", all: number) {
  if (all > 0) return "admin.review.queue.noneFits" as const;
  return status === "in_review"
    ? ("admin.review.queue.none" as const)
    : ("admin.review.queue.noneSentBack" as const);
}
