import type { Change } from "@/lib/domain/change";
import { describeFigure } from "./describe-figure";
import { fullName } from "./describe-origin";
import { isolate } from "./isolate";
import type { Language } from "./language";

/** A change in words: for the heading of an entry, and its text. */
export interface ChangeWords {
  title: string;
  text: string;
  author: string;
}

/** What became known, with the document that says so and the reason where there is one. */
export function describeFeedChange(
  { kind, reported, reason }: Change,
  language: Language,
): ChangeWords {
  const { t, locale } = language;
  const sentence = describeFigure(reported, language);
  const title = isolate(reported.document.title, locale);
  const parts = [
    `${sentence}.`,
    t("cite.statedIn", { title }),
    reason === null || reason === "" ? null : t("feed.reason", { reason: isolate(reason, locale) }),
  ];
  return {
    title: t(`feed.kind.${kind}`, { sentence }),
    text: parts.filter((part) => part !== null).join(" "),
    author: fullName(reported.series.origin, locale),
  };
}
