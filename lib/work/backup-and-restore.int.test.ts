import { once } from "node:events";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { attachmentFolder, attachmentFolderOfCopy } from "@/lib/config/attachment-folder";
import { databaseFile } from "@/lib/config/database-url";
import { disconnect, driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { inParts, makePdf } from "@/lib/testing/evidence-files";
import { holdDatabase } from "@/lib/testing/hold-database";
import { makeActor } from "@/lib/testing/people";
import { auditOf } from "@/lib/testing/stored";
import { plant, plantCrisis, plantFigure } from "@/lib/testing/plant";
import { attachFile } from "./attachments/attach-file";
import { backUpInstallation } from "./back-up-installation";
import { RestoreError, restoreInstallation } from "./restore-installation";

useSeededDatabase();

const AT = new Date("2026-03-01T10:00:00Z");
const LATER = new Date("2026-03-02T10:00:00Z");
const OWN = ["DataVersion", "Session", "OneTimeLink"];
const NOW = "2026-03-01T00:00:00.000+00:00";

let minute = 0;
let file: string;
let sha256: string;

/** A moment of its own for each backup, since they are named after theirs. */
const moment = (): Date => new Date(AT.getTime() + 60_000 * minute++);

/** Every row of every table, apart from those that a restore changes or adds. */
function contentOf(path: string): Record<string, unknown[]> {
  const db = new Database(path, { readonly: true });
  const tables = db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
    .pluck()
    .all() as string[];
  const rows = tables
    .filter((table) => !OWN.includes(table))
    .map((table) => [
      table,
      db
        .prepare(`SELECT * FROM "${table}"`)
        .raw()
        .all()
        .map((row) => JSON.stringify(row))
        .filter((row) => !row.includes('"installation.restored"'))
        .toSorted(),
    ]);
  db.close();
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}

beforeAll(async () => {
  file = databaseFile();
  const db = driver();
  plantCrisis(db);
  plantFigure(db, { id: "planted0figure00", value: 7 });
  plant(db, "User", {
    id: "u",
    name: "U",
    email: "u@example.org",
    role: "reporter",
    createdAt: NOW,
    updatedAt: NOW,
  });
  plant(db, "Session", {
    id: "s",
    token: "t",
    userId: "u",
    expiresAt: NOW,
    createdAt: NOW,
    updatedAt: NOW,
  });
  const link = {
    kind: "invite",
    createdBy: "u",
    createdAt: NOW,
    expiresAt: "2027-01-01T00:00:00.000+00:00",
  };
  plant(db, "OneTimeLink", { ...link, id: "l", tokenHash: "h" });
  const owner = { kind: "document", id: "planted0document" } as const;
  const sent = { owner, name: "a.pdf", content: inParts(makePdf("evidence")), at: AT };
  ({ sha256 } = await attachFile(makeActor("reviewer"), sent));
});
beforeEach(disconnect);
afterEach(disconnect);

describe("a backup", () => {
  it("is whole and proven, with its attachments, for the owner of the process alone", async () => {
    const { copy, figures, attachments, faults } = await backUpInstallation(file, moment());
    expect(faults).toEqual([]);
    expect(figures).toBeGreaterThan(1000);
    expect(attachments).toBe(1);
    expect(contentOf(copy)).toEqual(contentOf(file));
    expect(
      readFileSync(join(attachmentFolderOfCopy(copy), sha256)).equals(makePdf("evidence")),
    ).toBe(true);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(copy)).mode & 0o777).toBe(0o700);
    expect(readdirSync(dirname(copy)).filter((name) => name.includes(".half"))).toEqual([]);
  });

  it("made while another process writes has all that was acknowledged before, and no half of a write", async () => {
    let acknowledged = -1;
    const writer = await holdDatabase(file, (pair) => (acknowledged = pair));
    await expect.poll(() => acknowledged).toBeGreaterThan(5);
    for (let round = 0; round < 5; round++) {
      const before = acknowledged;
      const { copy, faults } = await backUpInstallation(file, moment());
      expect(faults).toEqual([]);
      const db = new Database(copy, { readonly: true });
      const count = (half: string): unknown =>
        db
          .prepare("SELECT count(*) FROM AuditEvent WHERE id LIKE ?")
          .pluck()
          .get(`writer-${half}-%`);
      expect(count("a")).toBe(count("b"));
      expect(count("a")).toBeGreaterThan(before);
      db.close();
      await expect.poll(() => acknowledged).toBeGreaterThan(before);
    }
    writer.kill("SIGKILL");
    await once(writer, "exit");
  });

  it("says so where an attachment is missing or damaged", async () => {
    const path = join(attachmentFolder(file), sha256);
    const content = readFileSync(path);
    writeFileSync(path, "%PDF-1.7 another");
    expect((await backUpInstallation(file, moment())).faults).toEqual([
      `the attachment ${sha256} is missing or damaged`,
    ]);
    rmSync(path);
    expect((await backUpInstallation(file, moment())).faults).toHaveLength(1);
    writeFileSync(path, content);
  });
});

describe("a restore", () => {
  it("brings back all that the copy holds and keeps what was there", async () => {
    const { copy } = await backUpInstallation(file, moment());
    const before = contentOf(file);
    const version = Number(driver().prepare("SELECT version FROM DataVersion").pluck().get());
    plantFigure(driver(), { id: "planted0figure99", value: 8 });
    driver().exec(
      "UPDATE DataVersion SET version = version + 7; DELETE FROM DocumentAttachment; DELETE FROM Attachment",
    );
    await disconnect();
    rmSync(join(attachmentFolder(file), sha256));
    const changed = contentOf(file);

    const report = await restoreInstallation(file, copy, LATER);
    expect(readdirSync(dirname(file)).filter((name) => /restoring/.test(name))).toEqual([]);
    expect(contentOf(file)).toEqual(before);
    expect(report).toMatchObject({ attachments: 1, figures: before["Figure"]?.length });
    expect(contentOf(report.kept ?? "")).toEqual(changed);
    expect(readFileSync(join(attachmentFolder(file), sha256)).equals(makePdf("evidence"))).toBe(
      true,
    );

    expect(auditOf("installation")).toEqual([
      {
        action: "installation.restored",
        actor: "restore",
        detail: { key: "installation", value: basename(copy) },
      },
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(driver().prepare("SELECT count(*) FROM Session").pluck().get()).toBe(0);
    expect(driver().prepare("SELECT expiresAt FROM OneTimeLink").pluck().get()).toBe(
      LATER.toISOString().replace("Z", "+00:00"),
    );
    expect(driver().prepare("SELECT version FROM DataVersion").pluck().get()).toBeGreaterThan(
      version + 7,
    );
  });

  it("works where nothing is there, and where what is there is damaged", async () => {
    const { copy } = await backUpInstallation(file, moment());
    const before = contentOf(file);
    rmSync(file);
    expect((await restoreInstallation(file, copy, moment())).kept).toBeNull();
    expect(contentOf(file)).toEqual(before);

    writeFileSync(file, "no database at all");
    const { kept } = await restoreInstallation(file, copy, moment());
    expect(contentOf(file)).toEqual(before);
    expect(readFileSync(kept ?? "", "utf8")).toBe("no database at all");
  });

  it("is refused while another process has the database open, which notices nothing", async () => {
    const { copy } = await backUpInstallation(file, moment());
    const holder = await holdDatabase(file);
    const before = contentOf(file);
    const count = readdirSync(dirname(copy)).length;
    await expect(restoreInstallation(file, copy, moment())).rejects.toThrow(/is in use/);
    expect(contentOf(file)).toEqual(before);
    expect(readdirSync(dirname(copy))).toHaveLength(count);
    holder.kill();
    await once(holder, "exit");
    await restoreInstallation(file, copy, moment());
  });

  const damage = (copy: string, change: (db: Database.Database) => void): void => {
    const db = new Database(copy);
    db.pragma("foreign_keys = OFF");
    change(db);
    db.close();
  };

  it.each<[string, RegExp, (copy: string) => void]>([
    ["is not there", /There is no file/, (copy) => rmSync(copy)],
    ["is no database", /cannot be read/, (copy) => writeFileSync(copy, "no database at all")],
    ["is cut off", /cannot be read|damaged/, (copy) => truncateSync(copy, 200_000)],
    [
      "is another program's",
      /no database of As Reported/,
      (copy) => damage(copy, (db) => db.exec("DROP TABLE _prisma_migrations")),
    ],
    [
      "is of a newer version",
      /newer version of As Reported \(20991231000000_later\)/,
      (copy) =>
        damage(copy, (db) =>
          db.exec(
            "UPDATE _prisma_migrations SET migration_name = '20991231000000_later' WHERE migration_name LIKE '%people_and_review'",
          ),
        ),
    ],
    [
      "refers to nothing",
      /a row of FigureVia refers to no Organisation/,
      (copy) => damage(copy, (db) => db.exec("UPDATE FigureVia SET organisationId = 'none'")),
    ],
    [
      "lacks an attachment",
      /attachments are neither/,
      (copy) => {
        rmSync(attachmentFolderOfCopy(copy), { recursive: true });
        damage(copy, (db) =>
          db.exec(
            `UPDATE Attachment SET sha256 = '${"0".repeat(64)}'; UPDATE DocumentAttachment SET sha256 = '${"0".repeat(64)}'`,
          ),
        );
      },
    ],
  ])("of a copy that %s is refused and changes nothing", async (_, reason, spoil) => {
    const { copy } = await backUpInstallation(file, moment());
    const before = contentOf(file);
    spoil(copy);
    const refused = restoreInstallation(file, copy, moment());
    await expect(refused).rejects.toThrow(RestoreError);
    await expect(refused).rejects.toThrow(reason);
    expect(contentOf(file)).toEqual(before);
    expect(existsSync(`${file}.restoring`)).toBe(false);
  });
});
