import { EMPTY_FORM } from "@/lib/domain/action-result";
import { makeReport, makeRow } from "./entry-reports";

/** Fits every use case far enough that it asks who is there; most find nothing by it. */
export const ANY_INPUT = {
  kind: "organisation",
  crisisId: null,
  crisis: "none",
  after: null,
  url: "https://example.org/none",
  limit: 1,
  form: {},
  chosen: { killed: [], injured: [], displaced: [] },
  id: "none",
  draftId: "none",
  documentId: "none",
  intoId: "another",
  figureId: "none",

  filter: {
    status: "in_review",
    crisis: null,
    indicator: null,
    submitter: null,
    kind: null,
    days: null,
    warned: false,
    import: null,
  },
  page: 1,
  reviewId: "none",
  reviewIds: [],
  userId: "none",
  sha256: "none",
  owner: { kind: "draft", id: "none" },
  baseVersion: null,
  baseRevision: 1,
  intoRevision: 1,
  revision: 1,
  reason: "a reason",
  text: "a text",
  comments: [],
  change: {},
  by: "us",
  on: "2026-01-01",
  name: "A name",
  email: "a@example.org",
  role: "reporter",
  crisisIds: [],
  report: makeReport(),
  row: makeRow(),
  field: "note",
  from: [],
  to: [],
  allowed: true,
  passwordHash: "x",
  keepToken: "x",
  at: new Date("2026-06-01T10:00:00Z"),
};

/** Fits the actions of forms as what became of the form before: nothing. */
export const ANY_STATE = {
  ...EMPTY_FORM,
  attempt: 0,
  target: { kind: "organisation", id: "none", crisisId: null, revision: 1 },
  base: {},
  values: {},
  problems: [],
  theirs: null,
  isArchived: false,
};

/** {@link ANY_INPUT} as a form. */
export function anyForm(): FormData {
  const form = new FormData();
  const texts = { person: "none", token: "none", code: "none", password: "none", current: "none" };
  for (const [name, value] of Object.entries({ ...ANY_INPUT, ...texts, from: "reporter" })) {
    if (typeof value === "string") form.set(name, value);
  }
  return form;
}
