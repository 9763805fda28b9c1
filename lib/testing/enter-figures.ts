// Submits reports as the test server's reporter: prints the ids of their figures as one line of JSON.
// Usage: node scripts/run-ts.mjs lib/testing/enter-figures.ts 'JSON of a list of reports'
import type { EntryReportText } from "@/lib/domain/entry";
import { disconnect, driver } from "@/lib/store/connection";
import { readActorById } from "@/lib/store/read-actor";
import { readOne } from "@/lib/store/sql";
import { PEOPLE } from "@/e2e/fixtures/people";
import { submitReport } from "./enter-reports";

const email = PEOPLE.reporter.email;
const found = readOne<{ id: string }>(driver(), "SELECT id FROM User WHERE email = @email", {
  email,
});
const reporter = readActorById(driver(), found?.id ?? "");
if (reporter === null) throw new Error("there is no reporter");
const ids: string[] = [];
for (const report of JSON.parse(process.argv[2] ?? "[]") as EntryReportText[]) {
  const { figureIds } = await submitReport(reporter, report, new Date());
  ids.push(...figureIds);
}
process.stdout.write(JSON.stringify(ids));
await disconnect();
