import { describe, expect, it } from "vitest";
import { AUDIT_ACTIONS, type AuditSubject } from "@/lib/domain/audit-trail";
import { LOCALES } from "./locales";
import { describeActor, describeAuditLine } from "./describe-audit";
import { languageOf } from "./language";

const subjects = new Map<string, AuditSubject>([
  ["crisis0000000001", { kind: "crisis", name: { en: "Libya", fr: "Libye", ar: "ليبيا" } }],
  ["document00000001", { kind: "document", title: "Situation report 3" }],
  ["person0000000001", { kind: "person", name: "Ada" }],
]);
const line = (action: string, subject: string, detail: Record<string, unknown> = {}) => ({
  action,
  subject,
  detail,
});

describe("describeAuditLine", () => {
  it("names what was done to what, in each language", () => {
    const edited = line("record.edited", "crisis0000000001");
    expect(
      LOCALES.map((locale) => describeAuditLine(edited, subjects, languageOf(locale))),
    ).toEqual([
      "edited the crisis “Libya”",
      "a modifié la crise «\u00a0Libye\u00a0»",
      "تعديل الأزمة «\u2068ليبيا\u2069»",
    ]);
  });

  it.each(AUDIT_ACTIONS)(
    "has words for %s in every language, and leaves nothing open",
    (action) => {
      for (const locale of LOCALES) {
        const detail = { intoId: "document00000001", revision: 2, figures: 3, on: "2026-01-02" };
        const text = describeAuditLine(
          line(action, "document00000001", detail),
          subjects,
          languageOf(locale),
        );
        expect(text).not.toBe("");
        expect(text).not.toMatch(/[{}]|admin\.audit|undefined/);
      }
    },
  );

  it("shows an action that it does not know as it is stored", () => {
    const text = describeAuditLine(line("comet.seen", "nothing"), subjects, languageOf("en"));
    expect(text).toBe("comet.seen: a record (nothing)");
  });
});

describe("describeActor", () => {
  it("names people, commands and those who are gone", () => {
    const who = (actor: string) => describeActor(actor, subjects, languageOf("en"));
    expect(who("person0000000001")).toBe("Ada");
    expect(who("seed")).toBe("the set-up of the demonstration data");
    expect(who("person0000000009")).toBe("somebody who is not on the list any more");
  });
});
