"use server";

import { runForm } from "@/lib/auth/run-form";
import type { FormState } from "@/lib/domain/action-result";
import { Refusal } from "@/lib/domain/refusal";
import { textOf, textsOf } from "@/lib/schema/form-texts";
import { readComments } from "@/lib/schema/comment-form";
import { parseReviewQuery } from "@/lib/schema/review-query";
import { approveReviews } from "@/lib/work/approve-reviews";
import { approveWaiting } from "@/lib/work/approve-waiting";
import { cancelReview } from "@/lib/work/cancel-review";
import { sendBackReview } from "@/lib/work/send-back-review";
import { goOn } from "./go-on";
import { sayOutcomes, wholeOf } from "./say-outcomes";

/** Approves the chosen reviews, or all that fit the queue's filter; says how many, and of the others why not. */
export async function approveManyAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, language) => {
    const reviewIds = textsOf(form, "review");
    const { filter } = parseReviewQuery(new URLSearchParams(textOf(form, "queue")));
    const outcomes = form.has("all")
      ? await approveWaiting(actor, { filter, at })
      : await approveReviews(actor, { reviewIds, at });
    if (outcomes.length === 0) return { problem: language.t("admin.review.queue.nothingChosen") };
    return sayOutcomes(actor, outcomes, language);
  });
}

/** Approves one review and goes on to the next one in the queue. */
export async function approveAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    const [found] = await approveReviews(actor, { reviewIds: [textOf(form, "review")], at });
    if (found && found.outcome !== "approved") throw new Refusal(wholeOf(found.outcome));
    return goOn(form, "approved");
  });
}

/** Sends one review back with what was said, and goes on to the next one. */
export async function sendBackAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    const asked = { reviewId: textOf(form, "review"), comments: readComments(form), at };
    await sendBackReview(actor, asked);
    return goOn(form, "sent_back");
  });
}

/** Takes back what the person submitted. */
export async function cancelAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    await cancelReview(actor, { reviewId: textOf(form, "review"), at });
    return goOn(form, "cancelled");
  });
}
