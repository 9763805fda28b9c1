import { SAVED_REASONS } from "@/lib/domain/saved-reasons";
import type { Language } from "./language";

type SavedReason = keyof typeof SAVED_REASONS;

/** A reason that a use case gave, in words of the reader; null for one that a person wrote. */
export function describeSavedReason(reason: string, { t }: Language): string | null {
  const codes = Object.keys(SAVED_REASONS) as SavedReason[];
  const found = codes.find((code) => SAVED_REASONS[code] === reason);
  return found === undefined ? null : t(`codes.savedReason.${found}`);
}
