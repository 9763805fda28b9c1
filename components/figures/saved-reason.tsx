import { describeSavedReason } from "@/lib/i18n/describe-saved-reason";
import type { Language } from "@/lib/i18n/language";
import { ForeignText } from "@/components/ui/foreign-text";

/** Why a state was saved: a person's words as they were written, ours in the reader's language. */
export function SavedReason({ children, language }: { children: string; language: Language }) {
  const ours = describeSavedReason(children, language);
  return ours === null ? <ForeignText language={null}>{children}</ForeignText> : ours;
}
