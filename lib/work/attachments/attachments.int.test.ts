import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { attachmentFolder } from "@/lib/config/attachment-folder";
import type { AttachmentOwner } from "@/lib/domain/attachment";
import type { Actor } from "@/lib/domain/permissions";
import { moveDraftAttachments } from "@/lib/store/attachments";
import { driver } from "@/lib/store/connection";
import { readDataVersion } from "@/lib/store/data-version";
import { writeTransaction } from "@/lib/store/write-transaction";
import { useSeededDatabase } from "@/lib/testing/database";
import { makeReport } from "@/lib/testing/entry-reports";
import { inParts, makePdf } from "@/lib/testing/evidence-files";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plant, plantCrisis, plantDocument, plantFigure } from "@/lib/testing/plant";
import { saveDraft } from "@/lib/work/save-draft";
import { submitEntry } from "@/lib/work/submit-entry";
import { attachFile } from "./attach-file";
import { detachFile } from "./detach-file";
import { listAttachments } from "./list-attachments";
import { openAttachment } from "./open-attachment";
import { showAttachment } from "./show-attachment";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const amina = makeActor("reporter", "amina");
const boris = makeActor("reporter", "boris");
const reviewer = makeActor("reviewer");
const elsewhere = makeActor("reviewer", "elsewhere", ["another-crisis"]);
const DOCUMENT: AttachmentOwner = { kind: "document", id: "planted0document" };
const HIDDEN: AttachmentOwner = { kind: "document", id: "planted0hidden00" };

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  plantFigure(db, { id: "planted0figure00", value: 7 });
  plantDocument(db, { id: HIDDEN.id });
  plantFigure(db, { id: "planted0figure01", documentId: HIDDEN.id, status: "in_review", value: 8 });
  plant(db, "Review", {
    id: "planted0review00",
    subjectKind: "figure",
    subjectId: "planted0figure01",
    revision: 1,
    status: "in_review",
    warnings: "[]",
    submittedBy: "amina",
    submittedAt: "2026-01-01T00:00:00.000+00:00",
  });
});

const hashOf = (file: Uint8Array): string => createHash("sha256").update(file).digest("hex");
const attach = (
  actor: Actor | null,
  owner: AttachmentOwner,
  file: Uint8Array,
  name = "report.pdf",
) => attachFile(actor, { owner, name, content: inParts(file), at: AT });
const startDraft = async (actor: Actor): Promise<AttachmentOwner> => {
  const { id } = await saveDraft(actor, {
    id: null,
    report: makeReport(),
    baseVersion: null,
    at: AT,
  });
  return { kind: "draft", id };
};
const auditOf = (sha256: string) =>
  driver()
    .prepare("SELECT action FROM AuditEvent WHERE detail LIKE ? ORDER BY at, id")
    .pluck()
    .all(`%${sha256}%`);
async function read(actor: Actor | null, owner: AttachmentOwner, sha256: string): Promise<Buffer> {
  const { file } = await openAttachment(async () => actor, { owner, sha256 });
  const content = await file.readFile();
  await file.close();
  return content;
}

describe("a file that is attached", () => {
  it("lies whole beside the database under its hash, for the owner of the process alone", async () => {
    const pdf = makePdf("one", 100_000);
    const kept = await attach(reviewer, DOCUMENT, pdf, "../Sitrep 12.pdf");
    expect(kept).toEqual({
      sha256: hashOf(pdf),
      name: "Sitrep 12.pdf",
      mediaType: "application/pdf",
      bytes: pdf.byteLength,
      isPublic: false,
      attachedAt: AT.toISOString(),
    });
    const path = join(attachmentFolder(), kept.sha256);
    expect(readFileSync(path).equals(pdf)).toBe(true);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(attachmentFolder()).mode & 0o777).toBe(0o700);
    expect(await listAttachments(reviewer, { owner: DOCUMENT })).toContainEqual(kept);
    expect((await read(reviewer, DOCUMENT, kept.sha256)).equals(pdf)).toBe(true);
    expect(auditOf(kept.sha256)).toEqual(["attachment.added"]);
  });

  it("is one file however often and wherever it is attached", async () => {
    const pdf = makePdf("same");
    const first = await attach(reviewer, DOCUMENT, pdf, "first.pdf");
    const again = await attach(reviewer, DOCUMENT, pdf, "again.pdf");
    expect(again).toEqual(first);
    await attach(amina, HIDDEN, pdf, "elsewhere.pdf");
    expect(readdirSync(attachmentFolder()).filter((name) => name === first.sha256)).toHaveLength(1);
    expect(auditOf(first.sha256)).toHaveLength(2);
    const both = await Promise.all([
      attach(reviewer, DOCUMENT, makePdf("race")),
      attach(reviewer, DOCUMENT, makePdf("race")),
    ]);
    expect(both[0]).toEqual(both[1]);
  });

  it.each([
    ["of another kind", Buffer.from("<!DOCTYPE html><script>alert(1)</script>"), "file_type"],
    ["that only says so in its name", Buffer.from("MZ this is a program"), "file_type"],
    ["that is empty", Buffer.alloc(0), "file_type"],
    ["that is too short to tell", Buffer.from("%PD"), "file_type"],
    ["that is too large", makePdf("large", 20 * 1024 * 1024), "file_too_large"],
  ])("is refused, and nothing of it stays: one %s", async (_, file, code) => {
    const before = readdirSync(attachmentFolder());
    const content = inParts(file, 1024 * 1024);
    const refused = await refusalOf(
      attachFile(reviewer, { owner: DOCUMENT, name: "a.pdf", content, at: AT }),
    );
    expect(refused).toMatchObject({ kind: "invalid", problems: [{ field: "file", code }] });
    expect(readdirSync(attachmentFolder())).toEqual(before);
  });

  it("leaves nothing behind where the sender goes away half-way", async () => {
    const before = readdirSync(attachmentFolder());
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield makePdf("half");
      throw new Error("gone");
    }
    const sent = attachFile(reviewer, {
      owner: DOCUMENT,
      name: "a.pdf",
      content: broken(),
      at: AT,
    });
    await expect(sent).rejects.toThrow("gone");
    expect(readdirSync(attachmentFolder())).toEqual(before);
  });

  it("takes with it what a killed process left long ago, and not what is being written", async () => {
    const [old, fresh] = ["old.half", "fresh.half"].map((name) => join(attachmentFolder(), name));
    for (const path of [old, fresh]) writeFileSync(path ?? "", "half");
    utimesSync(old ?? "", 0, 0);
    await attach(reviewer, DOCUMENT, makePdf("sweep"));
    expect(existsSync(old ?? "")).toBe(false);
    expect(existsSync(fresh ?? "")).toBe(true);
  });

  it("comes with at most nineteen others", async () => {
    const draft = await startDraft(amina);
    for (let i = 0; i < 20; i++) await attach(amina, draft, makePdf(`file ${i}`));
    expect(await refusalOf(attach(amina, draft, makePdf("one more")))).toMatchObject({
      problems: [{ code: "too_many_files" }],
    });
  });
});

describe("who may attach to a document", () => {
  it.each([
    ["nobody signed in", null, { kind: "signed_out" }],
    ["a reporter of other figures", boris, { kind: "forbidden", permission: "document.write" }],
    ["a reviewer of other crises", elsewhere, { kind: "forbidden", permission: "draft.write" }],
  ])("not %s, whose file is not even read", async (_, actor, reason) => {
    let wasRead = false;
    async function* content(): AsyncGenerator<Uint8Array> {
      wasRead = true;
      yield makePdf();
    }
    const input = { owner: HIDDEN, name: "a.pdf", content: content(), at: AT };
    expect(await refusalOf(attachFile(actor, input))).toEqual(reason);
    expect(wasRead).toBe(false);
  });

  it("who submitted one of its figures, and reviewers", async () => {
    await attach(amina, HIDDEN, makePdf("mine"));
    await attach(reviewer, HIDDEN, makePdf("theirs"));
    expect(await refusalOf(attach(amina, DOCUMENT, makePdf()))).toMatchObject({
      kind: "forbidden",
    });
  });

  it("nobody where there is no document", async () => {
    const owner = { kind: "document", id: "none" } as const;
    expect(await refusalOf(attach(reviewer, owner, makePdf()))).toEqual({
      kind: "not_found",
      what: "document",
    });
  });
});

describe("a file of a document", () => {
  it("is for signed-in people until it is marked as public, and again when that is taken back", async () => {
    const { sha256 } = await attach(reviewer, DOCUMENT, makePdf("shown"));
    const of = { documentId: DOCUMENT.id, sha256, at: AT };
    expect(await refusalOf(read(null, DOCUMENT, sha256))).toEqual({ kind: "signed_out" });
    expect(await refusalOf(read(elsewhere, DOCUMENT, sha256))).toMatchObject({ kind: "forbidden" });
    await read(amina, DOCUMENT, sha256);

    const version = readDataVersion(driver());
    expect(await refusalOf(showAttachment(amina, { ...of, isPublic: true }))).toEqual({
      kind: "forbidden",
      permission: "document.write",
    });
    await showAttachment(reviewer, { ...of, isPublic: true });
    await showAttachment(reviewer, { ...of, isPublic: true });
    await read(null, DOCUMENT, sha256);
    expect(readDataVersion(driver())).toBe(version + 1);

    await showAttachment(reviewer, { ...of, isPublic: false });
    expect(await refusalOf(read(null, DOCUMENT, sha256))).toEqual({ kind: "signed_out" });
    expect(readDataVersion(driver())).toBe(version + 2);
    expect(auditOf(sha256)).toHaveLength(3);
  });

  it("stays hidden, marked or not, while readers see nothing of the document", async () => {
    const { sha256 } = await attach(amina, HIDDEN, makePdf("not yet"));
    await showAttachment(reviewer, { documentId: HIDDEN.id, sha256, isPublic: true, at: AT });
    expect(await refusalOf(read(null, HIDDEN, sha256))).toEqual({ kind: "signed_out" });
  });

  it("is not found by its hash at another document", async () => {
    const { sha256 } = await attach(amina, HIDDEN, makePdf("only here"));
    expect(await refusalOf(read(reviewer, DOCUMENT, sha256))).toMatchObject({ kind: "not_found" });
    expect(await refusalOf(read(reviewer, DOCUMENT, "../test.db"))).toMatchObject({
      kind: "not_found",
    });
  });
});

describe("a file of a draft", () => {
  it("is its owner's alone, and can be taken away again", async () => {
    const draft = await startDraft(amina);
    const { sha256 } = await attach(amina, draft, makePdf("draft"));
    const missing = { kind: "not_found", what: "draft" };
    for (const other of [boris, makeActor("administrator")]) {
      expect(await refusalOf(read(other, draft, sha256))).toEqual(missing);
      expect(await refusalOf(attach(other, draft, makePdf()))).toEqual(missing);
      expect(await refusalOf(detachFile(other, { draftId: draft.id, sha256 }))).toEqual(missing);
    }
    await detachFile(amina, { draftId: draft.id, sha256 });
    expect(await listAttachments(amina, { owner: draft })).toEqual([]);
    expect(await refusalOf(detachFile(amina, { draftId: draft.id, sha256 }))).toMatchObject({
      what: "attachment",
    });
  });

  it("goes to the document that comes of the draft", async () => {
    const draft = await startDraft(amina);
    const fresh = await attach(amina, draft, makePdf("fresh"));
    const input = { draftId: draft.id, baseVersion: 1, at: AT };
    const { documentId } = await submitEntry(amina, input);
    const owner = { kind: "document", id: documentId ?? "" } as const;
    expect(await listAttachments(amina, { owner })).toEqual([fresh]);
    expect(auditOf(fresh.sha256)).toEqual(["attachment.added"]);
    expect(await refusalOf(listAttachments(amina, { owner: draft }))).toMatchObject({
      what: "draft",
    });
  });

  it("is not there twice where the document has it already", async () => {
    const draft = await startDraft(amina);
    const known = await attach(amina, HIDDEN, makePdf("known"));
    await attach(amina, draft, makePdf("known"), "another name.pdf");
    expect(await writeTransaction((db) => moveDraftAttachments(db, draft.id, HIDDEN.id))).toEqual(
      [],
    );
    expect(await listAttachments(amina, { owner: HIDDEN })).toContainEqual(known);
    expect(await listAttachments(amina, { owner: draft })).toEqual([]);
  });
});
