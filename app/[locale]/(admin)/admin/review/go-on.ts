import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { REVIEW_PATH, reviewPath, withQuery } from "@/lib/config/paths";
import { localizePath } from "@/lib/i18n/localize-path";
import { textOf } from "@/lib/schema/form-texts";
import { parseReviewQuery, writeReviewQuery } from "@/lib/schema/review-query";

/**
 * Leads on after a decision and says what was done: to the review that the form names as the next one
 * of the queue that the person came from, else to that queue.
 */
export async function goOn(
  form: FormData,
  done: "approved" | "sent_back" | "cancelled",
): Promise<never> {
  const next = textOf(form, "next");
  const params = writeReviewQuery(parseReviewQuery(new URLSearchParams(textOf(form, "query"))));
  params.set("done", done);
  const path = next === "" ? withQuery(REVIEW_PATH, params) : reviewPath(next, params);
  return redirect(localizePath(path, await getLocale()));
}
