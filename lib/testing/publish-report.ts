// Has a report with one figure of the planted crisis submitted and published, as two people would.
// Prints the figure's id. Usage: node scripts/run-ts.mjs lib/testing/publish-report.ts VALUE DAY
import { disconnect, driver } from "@/lib/store/connection";
import { publishReport } from "./enter-reports";
import { makeReport, makeRow } from "./entry-reports";
import { makeActor } from "./people";
import { plantCrisis } from "./plant";

const [value = "", asOf = ""] = process.argv.slice(2);
const db = driver();
if (db.prepare("SELECT 1 FROM Crisis WHERE slug = 'planted'").get() === undefined) plantCrisis(db);
const document = {
  title: `Report of ${asOf}`,
  url: `https://example.org/${asOf}`,
  published: asOf,
};
const report = makeReport({ document, rows: [makeRow({ value, asOf })] });
const [id] = await publishReport(makeActor("reporter"), report, new Date());
process.stdout.write(`${id ?? ""}\n`);
await disconnect();
