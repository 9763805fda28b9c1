import { expect, it } from "vitest";
import { SAVED_REASONS } from "@/lib/domain/saved-reasons";
import { describeSavedReason } from "./describe-saved-reason";
import { LOCALES } from "./locales";
import { languageOf } from "./language";

it.each(LOCALES)("says in %s what was saved without a person's words", (locale) => {
  const said = Object.values(SAVED_REASONS).map((reason) =>
    describeSavedReason(reason, languageOf(locale)),
  );
  expect(new Set(said).size).toBe(said.length);
  for (const text of said) if (locale !== "en") expect(SAVED_REASONS).not.toContain(text);
  expect(describeSavedReason("Digits were transposed.", languageOf(locale))).toBeNull();
});
