import { describe, expect, expectTypeOf, it } from "vitest";
import type { AuditAction } from "./audit";
import { findIds, type AuditActionName } from "./audit-trail";

describe("the audit trail", () => {
  it("knows every action that is written", () => {
    expectTypeOf<AuditAction["action"]>().toExtend<AuditActionName>();
  });

  it("finds the ids of what a line speaks of", () => {
    const line = {
      id: "a1b2c3d4e5f60718",
      at: "2026-03-01T10:00:00.000Z",
      actor: "seed",
      action: "headline.chosen",
      subject: "crisis0000000001",
      detail: { slot: "killed", seriesIds: ["series0000000001", "series0000000002"], count: 3 },
    };
    expect(findIds([line])).toEqual(["crisis0000000001", "series0000000001", "series0000000002"]);
  });
});
