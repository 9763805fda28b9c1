import { describe, expect, it } from "vitest";
import { formatAuditQuery, readAuditQuery } from "./audit-query";

const read = (query: string) => readAuditQuery(new URLSearchParams(query));

describe("the address of the audit trail", () => {
  it("is read as it is written", () => {
    const query = {
      actor: "seed",
      action: "record.edited",
      subject: "5d4ud9kt98blralp",
      from: "2026-01-01",
      to: "2026-02-01",
      page: 3,
    } as const;
    expect(readAuditQuery(formatAuditQuery(query))).toEqual(query);
  });

  it("takes a record by the address of a page about it", () => {
    for (const subject of [
      "https://figures.example.org/ar/figures/5d4ud9kt98blralp",
      "/admin/crises/1a8fnwvt2i1lgntv/events/5d4ud9kt98blralp?done=saved",
      " 5d4ud9kt98blralp ",
    ])
      expect(readAuditQuery(new URLSearchParams({ subject })).subject).toBe("5d4ud9kt98blralp");
    expect(read("subject=file:libya.csv").subject).toBe("file:libya.csv");
  });

  it("leaves out what it does not understand", () => {
    expect(read("action=nothing&from=yesterday&to=2026-02-31&page=-4&actor=")).toEqual({
      actor: null,
      action: null,
      subject: null,
      from: null,
      to: null,
      page: 1,
    });
  });
});
