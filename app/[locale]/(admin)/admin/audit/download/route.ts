import { runAction } from "@/lib/auth/run-action";
import { auditColumns } from "@/lib/formats/audit-columns";
import { streamCsv } from "@/lib/formats/csv";
import { CSV_TYPE, download } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import { describeActor, describeAuditLine, nameSubject } from "@/lib/i18n/describe-audit";
import { languageOfPath } from "@/lib/i18n/language";
import { readAuditQuery } from "@/lib/schema/audit-query";
import { streamAuditTrail } from "@/lib/work/read-audit-trail";

/** What the page of the trail shows, whole, as CSV in the language of the page. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const language = languageOfPath((await params).locale);
  const filter = readAuditQuery(new URL(request.url).searchParams);
  const opened = await runAction((actor) => streamAuditTrail(actor, filter));
  if (!opened.ok) return new Response(null, { status: 403 });
  async function* rows() {
    if (!opened.ok) return;
    for await (const { lines, subjects } of opened.value) {
      yield lines.map((line) => {
        const subject = subjects.get(line.subject);
        return {
          line,
          who: describeActor(line.actor, subjects, language),
          subject: subject === undefined ? null : nameSubject(subject, language),
          what: describeAuditLine(line, subjects, language),
        };
      });
    }
  }
  // A spreadsheet knows the letters of Arabic names by the mark alone.
  const csv = streamCsv(rows(), auditColumns, { bom: true, hxl: false });
  const headers = { "Content-Type": CSV_TYPE, ...download("audit-trail.csv") };
  return new Response(toByteStream(csv), { headers });
}
