import { beforeAll, describe, expect, it } from "vitest";
import {
  RECORD_KINDS,
  RECORD_PERMISSIONS,
  type RecordKind,
  type RecordText,
} from "@/lib/domain/catalogue";
import { isAllowed, USER_ROLES } from "@/lib/domain/permissions";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import {
  crisisForm,
  eventForm,
  organisationForm,
  placeForm,
  seriesForm,
} from "@/lib/testing/record-forms";
import { archiveRecord, restoreRecord } from "./archive-record";
import { createRecord } from "./create-record";
import { editRecord } from "./edit-record";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const AT = new Date("2026-03-01T10:00:00Z");
const CRISIS = "planted0crisis00";
const admin = makeActor("administrator", "ada");
const version = () => driver().prepare("SELECT version FROM DataVersion").pluck().get() as number;
const trailOf = (id: string) =>
  driver()
    .prepare<[string], { action: string; actor: string; at: string; detail: string }>(
      "SELECT action, actor, at, detail FROM AuditEvent WHERE subject = ? ORDER BY rowid",
    )
    .all(id);

let made = 0;
/** A form of that kind that nothing stored speaks against, and an edit of it. */
function formsOf(kind: RecordKind) {
  made += 1;
  const forms = {
    crisis: [crisisForm({ slug: `crisis-${made}` }), { name: "Another name", countries: "LBY" }],
    event: [eventForm({ title: `Event ${made}` }), { titleFr: "Une trêve" }],
    series: [seriesForm({ dataset: `set ${made}` }), { rhythms: "7 | 2020-01-01 | " }],
    organisation: [
      organisationForm({ code: `XN${made}` }),
      { aliases: `Alias ${made}\nOther ${made}` },
    ],
    place: [placeForm({ slug: `village-${made}` }), { nameAr: "قرية" }],
  } as const;
  const [form, edit] = forms[kind];
  return { form, edit: { ...form, ...edit } };
}

/** What a form becomes: a place takes the country of the one above it. */
const stored = (kind: RecordKind, form: RecordText): RecordText =>
  kind === "place" ? { ...form, country: "XXA" } : form;

async function make(kind: RecordKind) {
  const { form, edit } = formsOf(kind);
  const { id } = await createRecord(admin, { kind, crisisId: CRISIS, form, at: AT });
  return { id, form, edit, which: { kind, id, baseRevision: 1, at: AT } };
}

describe.each(RECORD_KINDS)("a record of the list: %s", (kind) => {
  it("is kept as the form states it, with who added it", async () => {
    const before = version();
    const { id, form } = await make(kind);
    const kept = readKeptRecord(driver(), kind, id);
    expect(kept).toMatchObject({ id, revision: 1, archived: false });
    expect(kept?.text).toEqual(stored(kind, form));
    const [event] = trailOf(id);
    expect(event).toMatchObject({ actor: "ada", at: "2026-03-01T10:00:00.000+00:00" });
    expect(event?.action).toBe(kind === "series" ? "series.created" : "record.created");
    expect(version()).toBe(kind === "series" ? before : before + 1);
  });

  it("is edited with each change before and after", async () => {
    const { id, form, edit, which } = await make(kind);
    expect(await editRecord(admin, { ...which, form: edit })).toEqual({ revision: 2 });
    expect(readKeptRecord(driver(), kind, id)?.text).toEqual(stored(kind, edit));
    const { changed } = JSON.parse(trailOf(id).at(-1)?.detail ?? "") as {
      changed: { field: string; from: string | null; to: string | null }[];
    };
    expect(changed.length).toBeGreaterThan(0);
    for (const { field, from, to } of changed) {
      if (field === "country") continue;
      expect([from ?? "", to ?? ""]).toEqual([form[field], edit[field as keyof typeof edit]]);
      expect(from).not.toBe(to);
    }
  });

  it("is left alone by a form that changes nothing", async () => {
    const { id, edit, which } = await make(kind);
    await editRecord(admin, { ...which, form: edit });
    const before = [version(), trailOf(id).length];
    expect(await editRecord(admin, { ...which, baseRevision: 2, form: edit })).toEqual({
      revision: 2,
    });
    expect([version(), trailOf(id).length]).toEqual(before);
  });

  it("refuses an edit of what somebody else changed, with both states at hand", async () => {
    const { id, form, edit, which } = await make(kind);
    await editRecord(admin, { ...which, form: edit });
    const before = version();
    const current = readKeptRecord(driver(), kind, id)?.text;
    expect(await refusalOf(editRecord(admin, { ...which, form }))).toEqual({
      kind: "conflict",
      currentRevision: 2,
      current,
    });
    expect((await refusalOf(archiveRecord(admin, which))).kind).toBe("conflict");
    expect(readKeptRecord(driver(), kind, id)?.text).toEqual(current);
    expect(version()).toBe(before);
  });

  it("goes into the archive and out again, and is not edited there", async () => {
    const { id, edit, which } = await make(kind);
    expect(await archiveRecord(admin, which)).toEqual({ revision: 2 });
    expect(readKeptRecord(driver(), kind, id)?.archived).toBe(true);
    // Also to whoever opened it before: nobody has to choose between texts that cannot be saved.
    for (const baseRevision of [1, 2]) {
      expect(await refusalOf(editRecord(admin, { ...which, baseRevision, form: edit }))).toEqual({
        kind: "invalid",
        problems: [{ field: null, code: "is_archived" }],
      });
    }
    expect(await restoreRecord(admin, { ...which, baseRevision: 2 })).toEqual({ revision: 3 });
    expect(
      trailOf(id)
        .map(({ action }) => action)
        .slice(1),
    ).toEqual(["record.archived", "record.restored"]);
  });

  it("says which fields are missing", async () => {
    const refused = await refusalOf(
      createRecord(admin, { kind, crisisId: CRISIS, form: {}, at: AT }),
    );
    expect(refused).toMatchObject({ kind: "invalid" });
    expect(JSON.stringify(refused)).toContain('"code":"required"');
  });

  it("is not there where it is not", async () => {
    const { form } = formsOf(kind);
    const input = { kind, id: "nosuchrecord0000", baseRevision: 1, form, at: AT };
    expect(await refusalOf(editRecord(admin, input))).toEqual({ kind: "not_found", what: kind });
    expect(await refusalOf(archiveRecord(admin, input))).toEqual({ kind: "not_found", what: kind });
  });

  it("is written by those who may and by nobody else", async () => {
    const { form, which } = await make(kind);
    const permission = RECORD_PERMISSIONS[kind];
    for (const role of USER_ROLES) {
      const actor = makeActor(role);
      const attempts = () => [
        createRecord(actor, { kind, crisisId: CRISIS, form: formsOf(kind).form, at: AT }),
        editRecord(actor, { ...which, form }),
        archiveRecord(actor, which),
        restoreRecord(actor, { ...which, baseRevision: 2 }),
      ];
      if (isAllowed(actor, permission)) continue;
      for (const attempt of attempts())
        expect(await refusalOf(attempt)).toEqual({ kind: "forbidden", permission });
    }
    expect(await refusalOf(editRecord(null, { ...which, form }))).toEqual({ kind: "signed_out" });
    expect(await refusalOf(createRecord(null, { kind, crisisId: CRISIS, form, at: AT }))).toEqual({
      kind: "signed_out",
    });
  });
});

describe.each(["event", "series"] as const)("a record of a crisis: %s", (kind) => {
  it("is written by people of that crisis alone", async () => {
    const { form, edit, which } = await make(kind);
    const elsewhere = makeActor("reviewer", "eve", ["another0crisis00"]);
    const here = makeActor("reviewer", "rami", [CRISIS]);
    const forbidden = { kind: "forbidden", permission: RECORD_PERMISSIONS[kind] };
    const again = { kind, crisisId: CRISIS, form: formsOf(kind).form, at: AT };
    expect(await refusalOf(createRecord(elsewhere, again))).toEqual(forbidden);
    expect(await refusalOf(editRecord(elsewhere, { ...which, form }))).toEqual(forbidden);
    expect(await refusalOf(archiveRecord(elsewhere, which))).toEqual(forbidden);
    await createRecord(here, again);
    expect(await editRecord(here, { ...which, form: edit })).toEqual({ revision: 2 });
  });

  it("needs a crisis that is there and not archived", async () => {
    const form = formsOf(kind).form;
    const missing = { kind: "not_found", what: "crisis" };
    expect(await refusalOf(createRecord(admin, { kind, crisisId: null, form, at: AT }))).toEqual(
      missing,
    );
    const crisis = await make("crisis");
    await archiveRecord(admin, crisis.which);
    expect(
      await refusalOf(createRecord(admin, { kind, crisisId: crisis.id, form, at: AT })),
    ).toEqual(missing);
  });
});
