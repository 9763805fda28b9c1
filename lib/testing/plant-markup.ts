// Puts markup into every text of a planted crisis that readers or signed-in people see, straight into
// the tables, as if every check at entry had failed.
import { driver, disconnect } from "@/lib/store/connection";
import { plant, plantCrisis, plantDocument, plantFigure, plantSeries } from "./plant";

const AT = "2026-01-01T00:00:00.000+00:00";
let count = 0;

/** Ends an attribute, a text and a comment, and runs where nothing stops it; each one is its own. */
function markup(): string {
  count += 1;
  return `=1+1"'--></title></script><script>window.taken=${count}</script><img src=x onerror=window.taken=${count}> planted${count}`;
}

const db = driver();
plantCrisis(db);
const three = (name: string): Record<string, string> => ({
  [name]: markup(),
  [`${name}Fr`]: markup(),
  [`${name}Ar`]: markup(),
});
function change(table: string, id: string, cells: Record<string, string>): void {
  const set = Object.keys(cells).map((name) => `"${name}" = @${name}`);
  db.prepare(`UPDATE "${table}" SET ${set.join(", ")} WHERE id = @id`).run({ id, ...cells });
}
change("Crisis", "planted0crisis00", { ...three("name"), ...three("summary"), glide: markup() });
for (const id of ["planted0origin00", "planted0relay000"]) {
  change("Organisation", id, { ...three("name"), ...three("shortName") });
}
for (const id of ["planted0land0000", "planted0town0000"]) change("Place", id, three("name"));
plant(db, "OrganisationAlias", { alias: markup(), organisationId: "planted0origin00" });
const series = {
  methodNote: markup(),
  dataset: markup(),
  definition: markup(),
  baseline: "2020-01-01",
};
change("Series", "planted0series00", series);
plantSeries(db, { id: "planted0series01", continuesId: "planted0series00", dataset: markup() });
change("Document", "planted0document", {
  title: markup(),
  url: `javascript:window.taken=0//${markup()}`,
  note: markup(),
  language: markup(),
});
plantDocument(db, {
  id: "planted0docum001",
  title: markup(),
  url: `https://example.org/"><script>window.taken=0</script>`,
});
plant(db, "CrisisEvent", {
  ...three("title"),
  id: "planted0event000",
  crisisId: "planted0crisis00",
  startDate: "2020-01-05",
  documentId: "planted0document",
});
plant(db, "SeriesCheck", { seriesId: "planted0series00", checkedOn: "2020-02-01", note: markup() });
plant(db, "HeadlineChoice", {
  crisisId: "planted0crisis00",
  slot: "killed",
  rank: 1,
  seriesId: "planted0series00",
});
const texts = () => ({ page: markup(), excerpt: markup(), note: markup(), computedBy: markup() });
plantFigure(db, { id: "planted0figure00", value: 7, ...texts() });
plantFigure(db, {
  id: "planted0figure01",
  value: 5,
  asOf: "2020-01-09",
  documentId: "planted0docum001",
  eventId: "planted0event000",
  ...texts(),
});
plantFigure(db, {
  ...texts(),
  id: "planted0figure02",
  value: 9,
  asOf: "2020-01-10",
  status: "withdrawn",
  withdrawnBy: "source",
  withdrawnOn: "2020-02-01",
  withdrawnReason: markup(),
});
plant(db, "FigureVia", {
  figureId: "planted0figure00",
  position: 0,
  organisationId: "planted0relay000",
});
const row = db.prepare("SELECT * FROM Figure WHERE id = 'planted0figure00'").get() as object;
const state = JSON.stringify({ ...row, provisional: false, viaIds: ["planted0relay000"] });
plant(db, "FigureRevision", {
  figureId: "planted0figure00",
  revision: 1,
  state,
  savedAt: AT,
  savedBy: markup(),
  reason: markup(),
});
const file = {
  sha256: "0".repeat(64),
  mediaType: "application/pdf",
  bytes: 9,
  uploadedBy: "x",
  uploadedAt: AT,
};
plant(db, "Attachment", file);
plant(db, "DocumentAttachment", {
  documentId: "planted0document",
  sha256: file.sha256,
  name: markup(),
  isPublic: 1,
  attachedBy: "x",
  attachedAt: AT,
});
plant(db, "User", {
  id: "planted0person00",
  name: markup(),
  email: `${markup()}@example.org`,
  role: "reporter",
  createdAt: AT,
  updatedAt: AT,
});
plant(db, "AuditEvent", {
  id: "planted0audit000",
  at: AT,
  actor: markup(),
  action: "document.created",
  subject: "planted0document",
  detail: JSON.stringify({ documentId: "planted0document" }),
});
await disconnect();
