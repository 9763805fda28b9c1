import { INDICATORS } from "@/lib/domain/codes";
import { REVIEW_KINDS, type ReviewFilter } from "@/lib/domain/review-views";

/** Ages by which the queue can be narrowed, in days. */
export const QUEUE_AGES = [1, 3, 7, 30] as const;

/** The queue as its address describes it. */
export interface ReviewQuery {
  filter: ReviewFilter;
  /** From 1. */
  page: number;
}

/** Reads the address of the queue; what it cannot understand is left out. */
export function parseReviewQuery(params: URLSearchParams): ReviewQuery {
  const text = (name: string): string | null => params.get(name)?.trim() || null;
  const page = Number(text("page") ?? "1");
  return {
    filter: {
      status: text("status") === "sent_back" ? "sent_back" : "in_review",
      crisis: text("crisis"),
      indicator: INDICATORS.find((one) => one === text("indicator")) ?? null,
      submitter: text("submitter"),
      kind: REVIEW_KINDS.find((one) => one === text("kind")) ?? null,
      days: QUEUE_AGES.find((one) => String(one) === text("days")) ?? null,
      warned: text("warned") === "1",
      import: text("import"),
    },
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of the queue in its shortest form. */
export function writeReviewQuery({ filter, page }: ReviewQuery): URLSearchParams {
  const { status, warned, ...rest } = filter;
  const parts = {
    status: status === "in_review" ? null : status,
    ...rest,
    warned: warned ? "1" : null,
    page: page === 1 ? null : page,
  };
  return new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) =>
      value === null ? [] : [[name, String(value)]],
    ),
  );
}
