import { beforeAll, describe, expect, it } from "vitest";
import type { RecordKind, RecordText } from "@/lib/domain/catalogue";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plant, plantCrisis, plantSeries } from "@/lib/testing/plant";
import {
  crisisForm,
  eventForm,
  organisationForm,
  placeForm,
  seriesForm,
} from "@/lib/testing/record-forms";
import { createRecord } from "./create-record";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const CRISIS = "planted0crisis00";
const PLANTED = "planted0series00";

beforeAll(() => {
  const db = driver();
  plantCrisis(db);
  const twin = { name: "Twin", country: "XXB", adminLevel: 1 };
  plant(db, "Place", { id: "planted0twin0001", slug: "xa-twin-1", path: "/xa-twin-1/", ...twin });
  plant(db, "Place", { id: "planted0twin0002", slug: "xa-twin-2", path: "/xa-twin-2/", ...twin });
  plantSeries(db, { id: "planted0totals00", dataset: "planted", baseline: "2020-01-01" });
  const old = { name: "Old", kind: "un", archivedAt: "2026-01-01T00:00:00.000+00:00" };
  plant(db, "Organisation", { id: "planted0old00000", code: "XOLD", ...old });
});

const add = (kind: RecordKind, form: RecordText) =>
  createRecord(makeActor("administrator"), { kind, crisisId: CRISIS, form, at: AT });

describe("the form of a record is refused", () => {
  const total = { measure: "cumulative", indicator: "killed", dataset: "later" };
  const cases: [
    what: string,
    kind: RecordKind,
    form: RecordText,
    field: string | null,
    code: string,
  ][] = [
    ["a slug with capitals", "crisis", crisisForm({ slug: "New Crisis" }), "slug", "not_a_slug"],
    ["a slug that is taken", "crisis", crisisForm({ slug: "planted" }), "slug", "taken"],
    [
      "an end before the start",
      "crisis",
      crisisForm({ endDate: "2025-01-01" }),
      "endDate",
      "ends_before_start",
    ],
    [
      "a day that does not exist",
      "crisis",
      crisisForm({ startDate: "2026-02-30" }),
      "startDate",
      "not_a_date",
    ],
    [
      "a country that there is not",
      "crisis",
      crisisForm({ countries: "SDN ABC" }),
      "countries",
      "unknown_country",
    ],
    [
      "a number that is no GLIDE",
      "crisis",
      crisisForm({ glide: "2023-15" }),
      "glide",
      "not_a_glide",
    ],
    ["an order that is no number", "crisis", crisisForm({ rank: "first" }), "rank", "not_between"],
    ["a name beyond measure", "crisis", crisisForm({ name: "x".repeat(301) }), "name", "too_long"],
    [
      "an event that ends before it begins",
      "event",
      eventForm({ endDate: "2019-01-01" }),
      "endDate",
      "ends_before_start",
    ],
    [
      "an event of a document that there is not",
      "event",
      eventForm({ document: "https://x.example/" }),
      "document",
      "unknown_name",
    ],
    [
      "a code with spaces",
      "organisation",
      organisationForm({ code: "New One" }),
      "code",
      "not_a_code",
    ],
    ["a code that is taken", "organisation", organisationForm({ code: "XORG" }), "code", "taken"],
    [
      "a code that is another's other name",
      "organisation",
      organisationForm({ code: "WFP", aliases: "" }),
      "code",
      "taken",
    ],
    [
      "another name that is taken",
      "organisation",
      organisationForm({ aliases: "Mine\nOld Origin" }),
      "aliases",
      "alias_taken",
    ],
    [
      "another name that is a code",
      "organisation",
      organisationForm({ aliases: "x-relay" }),
      "aliases",
      "alias_taken",
    ],
    [
      "a short name in French alone",
      "organisation",
      organisationForm({ shortNameFr: "ON" }),
      "shortName",
      "short_name_first",
    ],
    [
      "a kind that there is not",
      "organisation",
      organisationForm({ kind: "bank" }),
      "kind",
      "unknown_choice",
    ],
    ["a p-code that is taken", "place", placeForm({ pcode: "XA01" }), "pcode", "taken"],
    [
      "a level not below its parent's",
      "place",
      placeForm({ adminLevel: "2" }),
      "adminLevel",
      "level_not_below",
    ],
    ["half a position", "place", placeForm({ latitude: "32.9" }), "longitude", "half_a_position"],
    [
      "a latitude off the globe",
      "place",
      placeForm({ latitude: "92", longitude: "1" }),
      "latitude",
      "not_between",
    ],
    [
      "a parent that there is not",
      "place",
      placeForm({ parent: "Atlantis" }),
      "parent",
      "unknown_name",
    ],
    [
      "a parent that two places are called",
      "place",
      placeForm({ parent: "twin" }),
      "parent",
      "ambiguous_name",
    ],
    [
      "a first day of a state",
      "series",
      seriesForm({ measure: "stock" }),
      "baseline",
      "baseline_of_total",
    ],
    ["killed households", "series", seriesForm({ unit: "households" }), "unit", "wrong_unit"],
    [
      "an origin in the archive",
      "series",
      seriesForm({ origin: "XOLD" }),
      "origin",
      "archived_name",
    ],
    [
      "a definition that is no code",
      "series",
      seriesForm({ definition: "In side" }),
      "definition",
      "not_a_definition",
    ],
    ["a dataset with a bar", "series", seriesForm({ dataset: "a|b" }), "dataset", "has_a_bar"],
    [
      "a rhythm without days",
      "series",
      seriesForm({ rhythms: "0 | 2020-01-01 | " }),
      "rhythms",
      "rhythm_days",
    ],
    [
      "a rhythm without a start",
      "series",
      seriesForm({ rhythms: "7 |  | " }),
      "rhythms",
      "rhythm_dates",
    ],
    [
      "a rhythm that ends before it begins",
      "series",
      seriesForm({ rhythms: "7 | 2020-02-01 | 2020-01-01" }),
      "rhythms",
      "rhythm_order",
    ],
    [
      "rhythms at the same time",
      "series",
      seriesForm({ rhythms: "7 | 2020-01-01 | \n1 | 2020-02-01 | " }),
      "rhythms",
      "rhythms_overlap",
    ],
    [
      "a restart of another count",
      "series",
      seriesForm({ continues: PLANTED }),
      "continues",
      "restart_counts_other",
    ],
    [
      "a restart of nothing",
      "series",
      seriesForm({ continues: "nosuchseries0000" }),
      "continues",
      "unknown_name",
    ],
    [
      "a restart that does not begin later",
      "series",
      seriesForm({ ...total, continues: "planted0totals00" }),
      "continues",
      "restart_not_later",
    ],
    [
      "a restart by a count of new ones",
      "series",
      seriesForm({ ...total, measure: "new", baseline: "", continues: PLANTED }),
      "continues",
      "restart_of_total",
    ],
  ];
  it.each(cases)("for %s", async (_, kind, form, field, code) => {
    const before = driver().prepare("SELECT count(*) FROM AuditEvent").pluck().get();
    const refused = await refusalOf(add(kind, form));
    if (refused.kind !== "invalid") throw new Error(refused.kind);
    expect(refused.problems).toContainEqual(expect.objectContaining({ field, code }));
    expect(driver().prepare("SELECT count(*) FROM AuditEvent").pluck().get()).toBe(before);
  });
});
